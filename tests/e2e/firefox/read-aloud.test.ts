import { beforeEach, expect, it } from 'vitest';
import { aChild } from '@/tests/lib/family';
import { inReminder, reminderOn } from '../lib/firefox-page';
import { useFirefox } from '../lib/firefox-run';
import { pause } from '../lib/person';

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
        setTimeout(() => resolve(`only ${states.join(', ')}`), 15_000);
      }),
  );
  await pause(100);
  await button.click();
  expect(await saw).toBe('true, false');
});

it('reads by itself where the parent chose so, and only then', async () => {
  await run.reset({ children: [aChild({ id: 'ada', band: '6-9', readAloud: true })] });
  const page = await run.open('about:blank');
  // The pretended voice is quick: what matters is that it was told to speak before anything was pressed.
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((_, observer) => {
        const root = document.querySelector('livewise-reminder')?.shadowRoot;
        if (!root) return;
        observer.disconnect();
        const look = () => {
          if (root.querySelector('.lw-read')?.ariaPressed === 'true') document.title = 'has read';
        };
        new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
        look();
      }).observe(document, { subtree: true, childList: true });
    });
  });
  await page.goto('https://ome.tv/');
  await page.waitForFunction(() => document.title === 'has read', { timeout: 20_000 });
});

it('offers no older child to read aloud', async () => {
  await run.reset({ band: '13-15' });
  const page = await run.open('https://ome.tv/');
  await reminderOn(page);
  await pause(500);
  expect(await page.$('livewise-reminder >>> .lw-read')).toBeNull();
});
