import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { CARD_EVERY_VISIT } from '@/tests/lib/family';
import { addressOf, isLive, LOOKS } from '@/tests/stand-in/sites/looks';
import { hasReminder, noReminderOn, reminderOn } from '../lib/firefox-page';
import { useFirefox } from '../lib/firefox-run';
import { pause, SETTLED } from '../lib/person';

const run = useFirefox();
beforeEach(() => run.reset({ activities: CARD_EVERY_VISIT }));

const MAIN = ['youtube', 'twitch', 'kick', 'tiktok'];
const sites = LOOKS.filter(({ platform }) => MAIN.includes(platform));
const staysAway = async (page: Page) => {
  await pause(SETTLED);
  expect(await hasReminder(page)).toBe(false);
};

describe.each(sites.map((site) => [`${site.platform} ${site.address}`, site] as const))('%s', (_, site) => {
  const states = Object.keys(site.looks);

  it.each(states.filter(isLive))('reminds when it is %s', async (state) => {
    await reminderOn(await run.open(addressOf(site, state)));
  });

  it.each(states.filter((state) => !isLive(state)))('does not when it is %s', async (state) => {
    const page = await run.open(addressOf(site, state));
    await staysAway(page);
    if (state === 'over') return;
    // It goes live while it is open.
    await page.click('#become-live');
    await reminderOn(page);
  });

  it('goes live, or not, by a move without a page load', async () => {
    const page = await run.open(addressOf(site, 'live'));
    await reminderOn(page);
    const not = states.find((state) => !isLive(state));
    await page.click(`#move-to-${not}`);
    await noReminderOn(page);
    await staysAway(page);
  });
});

describe('a live player inside another page', () => {
  const open = (frame: string, size: string) =>
    run.open(`https://example.com/?${new URLSearchParams({ frame, size })}`);
  const TWITCH = 'https://player.twitch.tv/?channel=monstercat&parent=example.com';
  const inFrame = async (page: Page) => {
    for (const frame of page.frames()) if (await frame.$('livewise-reminder >>> .lw-panel-card')) return true;
    return false;
  };

  it('gets a card in its frame', async () => {
    const page = await open(TWITCH, '640x360');
    await expect.poll(() => inFrame(page), { timeout: 20_000 }).toBe(true);
    expect(await hasReminder(page)).toBe(false);
  });

  it('gets none where it is too small', async () => {
    const page = await open(TWITCH, '280x180');
    await pause(2 * SETTLED);
    expect(await inFrame(page)).toBe(false);
  });

  it('is the page’s own where it is a camera of the same site', async () => {
    const page = await run.open(
      `https://www.coomeet.com/terms?${new URLSearchParams({ frame: 'https://iframe.coomeet.com/', size: '640x360' })}`,
    );
    await reminderOn(page);
    expect(await inFrame(page)).toBe(false);
  });
});
