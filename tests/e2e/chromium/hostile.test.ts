import { beforeEach, expect, it } from 'vitest';
import { hostileScenarios, LEAVE_COLOUR, TRICK_DONE } from '../hostile/scenarios';
import { button, colourAt, elementUnder, isModal, pressAt, reminderOn, useChromium } from '../lib/chromium-run';

// Where a page asks again and again, others in its process wait.
const run = useChromium({ siteIsolation: true, reducedMotion: 'no-preference' });
beforeEach(() => run.reset({ band: '6-9' }));

hostileScenarios(() => run.world());

it('a card can be pressed while the page has a modal dialog open, and not by a key that was meant for it', async () => {
  await run.reset({ band: '10-12', activities: { watching: { strength: 'card' } } });
  const page = await run.open('https://example.com/');
  await page.goto('https://kick.com/xqc?trick=own-modal');
  await reminderOn(page).waitFor();
  await page.waitForTimeout(TRICK_DONE);
  const leave = button(page, 'Leave');
  expect(await elementUnder(page, leave)).toBe('livewise-reminder');
  expect(await isModal(page)).toBe(true);
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('kick.com');
  // Once that is closed, the page can be used beside the card again.
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => isModal(page)).toBe(false);
  await pressAt(page, leave);
  await page.waitForURL('https://example.com/');
});

it('the helper can be pressed where the page had opened two modal dialogs before, whichever of them is on top', async () => {
  await run.reset({ band: '13-15' });
  const page = await run.open('https://ome.tv/');
  await reminderOn(page).waitFor();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog id="first">Rules</dialog><dialog id="second">News</dialog>');
    for (const id of ['second', 'first']) (document.querySelector(`#${id}`) as HTMLDialogElement).showModal();
  });
  await page.waitForTimeout(TRICK_DONE);
  await pressAt(page, button(page, 'Carry on'));
  const helper = page.locator('livewise-helper');
  const isIn = (id: string) => expect.poll(() => helper.evaluate((element) => element.parentElement?.id)).toBe(id);
  await isIn('first');
  await page.evaluate(() => (document.querySelector('#first') as HTMLDialogElement).close());
  await isIn('second');
  await pressAt(page, helper.getByRole('button', { name: 'Cover and leave' }));
  await page.getByText('Well done.').waitFor();
});

it('help that was opened over a covered page leads back there, also where the page opened its document anew', async () => {
  await run.reset({ band: '13-15' });
  const page = await run.open('https://ome.tv/');
  await pressAt(page, button(page, 'Carry on'));
  const helper = page.locator('livewise-helper');
  await helper.getByRole('button', { name: 'Cover and leave' }).waitFor();
  await pressAt(page, helper.getByRole('button', { name: 'Cover and leave' }));
  await page.getByText('Well done.').waitFor();
  await helper.getByRole('button', { name: 'Something is wrong' }).click();
  await page.getByText('What happened?').waitFor();
  await page.evaluate(() => document.open().write('<!doctype html><h1>A new document</h1>'));
  await page.waitForTimeout(TRICK_DONE);
  await helper.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByText('Well done.').waitFor();
});

it('a film in a shadow root is held under a pause, also when it plays on, and goes on afterwards', async () => {
  await run.reset({ band: '13-15', activities: { watching: { strength: 'pause' } } });
  const page = await run.open('about:blank');
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const around = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const within = around.appendChild(document.createElement('a-player')).attachShadow({ mode: 'open' });
      const film = within.appendChild(document.createElement('video'));
      film.srcObject = document.createElement('canvas').captureStream();
      void film.play();
      Object.assign(window, { film });
    }),
  );
  // The film has no picture yet: the page waits for it.
  await page.goto('https://kick.com/xqc', { waitUntil: 'commit' });
  await reminderOn(page).waitFor();
  const isPaused = () => page.evaluate(() => (window as never as { film: HTMLVideoElement }).film.paused);
  await expect.poll(isPaused).toBe(true);
  await page.evaluate(() => void (window as never as { film: HTMLVideoElement }).film.play().catch(() => undefined));
  await expect.poll(isPaused).toBe(true);
  await pressAt(page, button(page, 'Carry on'));
  await expect.poll(isPaused).toBe(false);
});

it('a page with the strictest security policy still shows it, dressed', async () => {
  const page = await run.open('https://example.com/');
  await page.goto('https://kick.com/browse?strict');
  await reminderOn(page).waitFor();
  await page.waitForTimeout(500);
  expect(await colourAt(page, button(page, 'Leave'))).toBe(LEAVE_COLOUR);
  await pressAt(page, button(page, 'Leave'));
  await page.waitForURL('https://example.com/');
});

// In place of one without letters: the system's own, so small that nobody could read it.
it.each([
  ['the name in our package', `style('Atkinson Hyperlegible Next'); style('Atkinson Hyperlegible')`],
  ['the name in the page, by script', `for (const name of names()) script(name)`],
  [
    'the name in the page, by script, once ours is gone',
    `const all = names(); document.fonts.clear(); all.forEach(script)`,
  ],
  ['the name in the page, by style', `names().forEach(style)`],
])('a typeface of the page by %s leaves our words as large as they are', async (_, act) => {
  const page = await run.open('https://kick.com/xqc');
  const title = reminderOn(page).getByRole('heading').first();
  const width = () =>
    title.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.max(...[...range.getClientRects()].map((line) => line.width));
    });
  const before = await width();
  await page.evaluate(`{
    const local = 'local("DejaVu Sans"), local("Liberation Sans"), local("Arial")';
    const names = () => new Set([...document.fonts].map((face) => face.family));
    const script = (name) => {
      for (const weight of ['400', '700']) document.fonts.add(new FontFace(name, local, { sizeAdjust: '1%', weight }));
    };
    const style = (name) => {
      const sheet = document.head.appendChild(document.createElement('style'));
      for (const weight of ['400', '700']) {
        sheet.textContent += '@font-face{font-family:"' + name + '";src:' + local + ';size-adjust:1%;font-weight:' + weight + '}';
      }
    };
    ${act};
  }`);
  await page.waitForTimeout(TRICK_DONE);
  expect(await width()).toBeGreaterThan(before / 2);
});
