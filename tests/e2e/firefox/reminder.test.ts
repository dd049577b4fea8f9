import { beforeEach, describe, expect, it } from 'vitest';
import { hasReminder, inReminder, noReminderOn, pressAt, reminderOn } from '../lib/firefox-page';
import { useFirefox } from '../lib/firefox-run';
import { pause, SETTLED } from '../lib/person';

const run = useFirefox();
beforeEach(() => run.reset());

describe('in Firefox, a reminder', () => {
  it('comes as a card where live streams are listed, and goes with an in-page move', async () => {
    const page = await run.open('https://www.twitch.tv/');
    const panel = await reminderOn(page);
    expect(await panel.evaluate((element) => element.className)).toContain('lw-panel-card');
    await page.click('#to-video');
    await noReminderOn(page);
  });

  it('stays away from recordings', async () => {
    const page = await run.open('https://www.twitch.tv/videos/1963401646');
    await pause(SETTLED);
    expect(await hasReminder(page)).toBe(false);
    await page.goto('https://www.youtube.com/watch?v=past0000001');
    await pause(SETTLED);
    expect(await hasReminder(page)).toBe(false);
  });

  it('comes on a live YouTube video, also when moved to in the page', async () => {
    const page = await run.open('https://www.youtube.com/watch?v=live0000001');
    await reminderOn(page);
    await run.reset();
    const moved = await run.open('https://www.youtube.com/');
    await moved.click('#to-live0000001');
    await reminderOn(moved);
  });

  it('pauses before a video chat, and carrying on opens the page', async () => {
    await run.reset({ band: '6-9' });
    const page = await run.open('https://ome.tv/');
    await reminderOn(page);
    expect(
      await (await inReminder(page, '.lw-carry-on')).evaluate((button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
    const carryOn = await inReminder(page, '.lw-carry-on:not(:disabled)');
    expect(await pressAt(page, carryOn)).toBe('livewise-reminder');
    await noReminderOn(page);
    await page.click('#start');
    await page.waitForFunction(() => document.querySelector('#state')?.textContent === 'camera on');
  });

  it('offers no private window where Firefox lets no extension open one', async () => {
    const page = await run.open('https://ome.tv/');
    await reminderOn(page);
    await pressAt(page, await inReminder(page, '.lw-wrong'));
    await inReminder(page, '.lw-service a');
    expect(await page.$('livewise-reminder >>> .lw-private')).toBeNull();
  });

  it('leaves: back to where the child came from', async () => {
    const page = await run.open('https://example.com/');
    await page.goto('https://ome.tv/');
    await reminderOn(page);
    await pressAt(page, await inReminder(page, '.lw-leave'));
    await page.waitForFunction(() => location.hostname === 'example.com');
  });

  it('holds the video under a pause', async () => {
    await run.reset({ band: '6-9' });
    const page = await run.open('https://www.twitch.tv/monstercat');
    await reminderOn(page);
    await page.waitForFunction(() => document.querySelector('video')?.paused === true);
    await pressAt(page, await inReminder(page, '.lw-carry-on:not(:disabled)'));
    await page.waitForFunction(() => document.querySelector('video')?.paused === false);
  });

  it('opens help by keyboard, and Escape answers nothing', async () => {
    const page = await run.open('https://ome.tv/');
    await reminderOn(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const emergency = await inReminder(page, '.lw-emergency');
    expect(await emergency.evaluate((element) => element.textContent)).toContain('999');
  });
});

it.each(['#full-div', '#full-video', '#full-page'])(
  'in Firefox, full screen by %s does not cover a card',
  async (opener) => {
    const page = await run.open('https://kick.com/xqc');
    await reminderOn(page);
    await page.click(opener);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    // It is put on top anew, and stands elsewhere then.
    await pause(1_500);
    expect(await pressAt(page, await inReminder(page, '.lw-carry-on'))).toBe('livewise-reminder');
    await noReminderOn(page);
  },
);

it('in Firefox, a page with the strictest security policy still shows it, dressed', async () => {
  await run.reset({ band: '6-9' });
  const page = await run.open('https://kick.com/browse?strict');
  const leave = await inReminder(page, '.lw-leave');
  expect(await leave.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(29, 95, 108)');
});
