import { beforeEach, describe, expect, it } from 'vitest';
import { aChild } from '@/tests/lib/family';
import { ask } from '../camera/camera-page';
import { violations } from '../lib/axe';
import { reminderOn, useChromium } from '../lib/chromium-run';

const HELPER = 'livewise-helper';
const onCamera = { everyTime: false, checkAfter: 'never', pressure: true } as const;

describe.each([
  ['light', 320],
  ['dark', 1280],
] as const)('the helper, %s, %i pixels wide', (colorScheme, width) => {
  const run = useChromium({ colorScheme, viewport: { width, height: 720 } });
  beforeEach(() => run.reset({ children: [aChild({ id: 'ada', band: '6-9', onCamera })], grownUp: 'Mum' }));

  it('keeps to WCAG 2.2 AA in each of its states, and its buttons are large enough', async () => {
    const page = await run.open('https://www.twitch.tv/settings/profile?camera&chat');
    await ask(page, 'camera');
    await reminderOn(page).getByRole('button', { name: 'Not now' }).waitFor();
    expect(await violations(page, 'livewise-reminder')).toEqual([]);
    await reminderOn(page).locator('.lw-carry-on:enabled').click({ timeout: 12_000 });
    const helper = page.locator(`${HELPER} .lw-panel`);
    await helper.waitFor();
    await page.waitForTimeout(600);
    expect(await violations(page, HELPER)).toEqual([]);
    for (const box of await helper.getByRole('button').all()) {
      const { width: wide, height: high } = (await box.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
    }
    await page.evaluate(() =>
      (window as never as { write(...message: string[]): void }).write('Robin', 'do it or i will tell everyone'),
    );
    await helper.getByText('This is a scare trick.').waitFor();
    expect(await violations(page, HELPER)).toEqual([]);
    await helper.getByRole('button', { name: 'Cover and leave' }).click();
    await helper.getByText('Well done.').waitFor();
    expect(await violations(page, HELPER)).toEqual([]);
    await helper.getByRole('button', { name: 'Something is wrong' }).click();
    await helper.getByText('What happened?').waitFor();
    expect(await violations(page, HELPER)).toEqual([]);
  });

  it('is moved with the arrows, and remembers where it was put', async () => {
    const page = await run.open('https://www.twitch.tv/settings/profile?camera');
    await ask(page, 'camera');
    await reminderOn(page).locator('.lw-carry-on:enabled').click({ timeout: 12_000 });
    const helper = page.locator(`${HELPER} .lw-panel`);
    await helper.waitFor();
    const before = await helper.boundingBox();
    await helper.getByRole('button', { name: 'Move' }).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (before?.y ?? 0) - ((await helper.boundingBox())?.y ?? 0)).toBeGreaterThan(60);
    const moved = await helper.boundingBox();
    await page.reload();
    await ask(page, 'camera');
    await helper.waitFor();
    await expect.poll(async () => Math.abs(((await helper.boundingBox())?.y ?? 0) - (moved?.y ?? 0))).toBeLessThan(60);
  });
});
