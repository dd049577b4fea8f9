import { beforeEach, expect, it } from 'vitest';
import { inReminder, pause, reminderOn } from '../lib/firefox-page';
import { useFirefox } from '../lib/firefox-run';

// The browser's own pretended voices: local ones, in English and some other languages.
const run = useFirefox({ prefs: { 'media.webspeech.synth.enabled': true, 'media.webspeech.synth.test': true } });
beforeEach(() => run.reset({ band: '6-9' }));

it('reads a reminder aloud to a young child, at the press of a button', async () => {
  const page = await run.open('https://ome.tv/');
  const button = await inReminder(page, '.lw-read');
  expect(await button.evaluate((element) => element.textContent)).toContain('Read it to me');
  // The pretended voice is quick: the button says that it reads, and that it has read.
  const saw = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const root = document.querySelector('livewise-reminder')?.shadowRoot;
        const states: string[] = [];
        if (!root) return resolve('no reminder');
        new MutationObserver(() => {
          states.push(root.querySelector('.lw-read')?.ariaPressed ?? '');
          if (states.length === 2) resolve(states.join(', '));
        }).observe(root, { subtree: true, attributes: true, attributeFilter: ['aria-pressed'] });
        setTimeout(() => resolve(`only ${states.join(', ')}`), 4_000);
      }),
  );
  await pause(100);
  await button.click();
  expect(await saw).toBe('true, false');
});

it('offers no older child to read aloud', async () => {
  await run.reset({ band: '13-15' });
  const page = await run.open('https://ome.tv/');
  await reminderOn(page);
  await pause(500);
  expect(await page.$('livewise-reminder >>> .lw-read')).toBeNull();
});
