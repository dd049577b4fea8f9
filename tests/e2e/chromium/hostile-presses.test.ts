import { beforeEach, expect, it } from 'vitest';
import { lockWith } from '@/tests/lib/family';
import { button, isModal, pressAt, reminderOn, useChromium } from '../lib/chromium-run';

const run = useChromium({ reducedMotion: 'no-preference' });
beforeEach(() => run.reset({ band: '6-9' }));

it('a card whose help sheet is scrolled stays a card, and where it is scrolled to', async () => {
  await run.reset({ band: '13-15', activities: { watching: { strength: 'card' } } });
  const page = await run.open('https://kick.com/xqc');
  await pressAt(page, button(page, 'Something is wrong'));
  const panel = reminderOn(page);
  await panel.getByText('What happened?').waitFor();
  for (let top = 0; top <= 700; top += 25) {
    await panel.evaluate((element, to) => element.scrollTo(0, to), top);
    await page.waitForTimeout(170);
    expect([await isModal(page), await panel.evaluate((element) => Math.round(element.scrollTop))]).toEqual([
      false,
      top,
    ]);
  }
});

it('where a page keeps presses to itself, links of the help sheet open, and its PIN is taken', async () => {
  const lock = await lockWith('2468');
  await run.reset({ activities: { watching: { strength: 'gate' } }, lock });
  const page = await run.open('https://kick.com/xqc?trick=stop-presses');
  await pressAt(page, button(page, 'Something is wrong'));
  const link = reminderOn(page).getByRole('link', { name: 'childline.org.uk' }).first();
  await link.scrollIntoViewIfNeeded();
  const [opened] = await Promise.all([page.context().waitForEvent('page'), pressAt(page, link)]);
  await opened.waitForLoadState();
  await opened.close();
  await button(page, 'Back').scrollIntoViewIfNeeded();
  await pressAt(page, button(page, 'Back'));
  await reminderOn(page).locator('input').fill('2468');
  await page.keyboard.press('Enter');
  await reminderOn(page).waitFor({ state: 'detached' });
});

it.each(['stop-clicks', 'prevent-clicks'])(
  'a page that tries %s: a link opens, and once; the PIN opens the gate',
  async (trick) => {
    const lock = await lockWith('2468');
    await run.reset({ activities: { watching: { strength: 'gate' } }, lock });
    const page = await run.open(`https://kick.com/xqc?trick=${trick}`);
    await pressAt(page, button(page, 'Something is wrong'));
    const link = reminderOn(page).getByRole('link', { name: 'childline.org.uk' }).first();
    await link.scrollIntoViewIfNeeded();
    const before = page.context().pages().length;
    const [opened] = await Promise.all([page.context().waitForEvent('page'), pressAt(page, link)]);
    await page.waitForTimeout(600);
    expect(page.context().pages().length).toBe(before + 1);
    await opened.waitForLoadState();
    await opened.close();
    await button(page, 'Back').scrollIntoViewIfNeeded();
    await pressAt(page, button(page, 'Back'));
    await reminderOn(page).locator('input').fill('2468');
    await pressAt(page, button(page, 'Open'));
    await reminderOn(page).waitFor({ state: 'detached' });
  },
);

it('where a page keeps the wheel to itself, a long help sheet scrolls', async () => {
  await run.reset({ band: '6-9' });
  const page = await run.open('https://kick.com/xqc?trick=stop-scrolling');
  await pressAt(page, button(page, 'Something is wrong'));
  const panel = reminderOn(page);
  await panel.hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});

it('a page that listens to every key does not hear the PIN', async () => {
  const lock = await lockWith('2468');
  await run.reset({ activities: { watching: { strength: 'gate' } }, lock });
  const page = await run.open('https://kick.com/xqc?trick=listen-to-keys');
  await reminderOn(page).locator('input').click();
  await page.keyboard.type('2468');
  await page.keyboard.press('Enter');
  await reminderOn(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => (window as { heard?: unknown }).heard)).toEqual([]);
});
