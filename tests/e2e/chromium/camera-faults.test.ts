import { beforeEach, expect, it } from 'vitest';
import { ask, becomes, PAGE, result } from '../camera/camera-page';
import { button, reminderOn, useChromium } from '../lib/chromium-run';
import { inDeveloperMode, loadAnew } from '../lib/extensions-page';

const run = useChromium({ alone: true });
beforeEach(() => run.reset({ band: '13-15' }));

it('a background that is stopped while a page waits answers it all the same', async () => {
  const page = await run.open(PAGE);
  await ask(page, 'camera');
  await reminderOn(page).waitFor();
  // Counting it is the last that is done before the page is told to wait.
  await expect.poll(() => run.stored('record')).toMatchObject({ entries: [{ shown: 1 }] });
  await run.browser.stopBackground();
  await page.waitForTimeout(2_500);
  expect(await result(page, 'camera')).toBe('waits');
  await button(page, 'Carry on').click();
  await becomes(page, 'camera', 'on');
});

// Within two seconds: `tests/camera/hold.test.ts`. Here a computer at work may itself take longer to load an extension anew.
it('an extension that is loaded anew while a page waits breaks no page: it gets its camera', async () => {
  await inDeveloperMode(run.browser);
  const page = await run.open(PAGE);
  await ask(page, 'camera');
  await reminderOn(page).waitFor();
  await loadAnew(run.browser);
  await expect.poll(() => result(page, 'camera'), { timeout: 40_000 }).toBe('on');
  // What stands goes on working, and leads away.
  await button(page, 'Carry on').click();
  await reminderOn(page).waitFor({ state: 'detached' });
}, 120_000);
