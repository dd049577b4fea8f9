import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { CARD_EVERY_VISIT } from '@/tests/lib/family';
import { addressOf, isLive, type LiveSite, LOOKS } from '@/tests/stand-in/sites/looks';
import { reminderOn, useChromium } from '../lib/chromium-run';
import { SETTLED } from '../lib/person';

const run = useChromium();
beforeEach(() => run.reset({ activities: CARD_EVERY_VISIT }));

/** Milliseconds in which the start of a stream is noticed at the latest: where the page says nothing. */
const START_NOTICED = 20_000;
/** Milliseconds in which the end of a stream is noticed at the latest: by what disappears. */
const END_NOTICED = 30_000;

/** Every site that fits, in each state that does. */
const each = (fits: (state: string) => boolean) =>
  LOOKS.flatMap((site) =>
    Object.keys(site.looks)
      .filter(fits)
      .map((state) => ({ site, state })),
  );

/** Pages that load at the same time: more would starve each other on a machine with few cores. */
const AT_ONCE = 6;

/** Goes through all of them, some side by side; gives those for which it came out otherwise than expected. */
async function failing(
  cases: readonly { site: LiveSite; state: string }[],
  act: (page: Page, site: LiveSite, state: string) => Promise<boolean>,
): Promise<string[]> {
  const left = [...cases];
  const wrong: string[] = [];
  const goThrough = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { site, state } = next;
      const page = await run.open(addressOf(site, state));
      if (!(await act(page, site, state))) wrong.push(`${site.platform} ${site.address}: ${state}`);
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goThrough));
  return wrong;
}

const happens = (awaited: Promise<unknown>) =>
  awaited.then(
    () => true,
    () => false,
  );
const comes = (page: Page) => happens(reminderOn(page).waitFor({ timeout: START_NOTICED }));
/** Longer than a page may say nothing before one that is likely counts as live. */
const SILENCE = 6_500;
const staysAway = async (page: Page, state = '') => {
  await page.waitForTimeout(state === 'silent' ? SILENCE : SETTLED);
  return (await reminderOn(page).count()) === 0;
};
/**
 * What first says "live" may be the page's own data, before its player is there. The end of a stream is what goes away: so
 * the player must have been there at one of the looks, which come four times a second.
 */
const plays = (page: Page) =>
  page.evaluate(async () => {
    const video = document.querySelector('video');
    while (video?.readyState === 0) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, 600));
  });
const goes = (page: Page) => happens(reminderOn(page).waitFor({ state: 'detached', timeout: END_NOTICED }));

// Longer than other tests: each goes through all sites.
describe('a page whose address does not say whether it is live', { timeout: 180_000 }, () => {
  it('brings one on a narrow screen too, where the player is as wide as the page', async () => {
    const page = await run.browser.context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('https://kick.com/xqc');
    await reminderOn(page).waitFor();
  });

  it('brings one where it is live, and takes it away when the stream ends', async () => {
    const wrong = await failing(each(isLive), async (page, { looks }) => {
      if (!(await comes(page))) return false;
      await plays(page);
      const end = Object.keys(looks).find((state) => !isLive(state));
      await page.click(`#become-${end}`);
      return goes(page);
    });
    expect(wrong).toEqual([]);
  });

  it('brings none where it is not, and one when it goes live while it is open', async () => {
    const wrong = await failing(
      each((state) => !isLive(state)),
      async (page, _, state) => {
        const isOver = state.startsWith('over');
        if (!(await staysAway(page, state))) return false;
        if (isOver) return true;
        await page.click('#become-live');
        return comes(page);
      },
    );
    expect(wrong).toEqual([]);
  });

  it('brings none when a stream that broke off goes on', async () => {
    const page = await run.open('https://www.twitch.tv/monstercat?look=live');
    await comes(page);
    await page.click('#become-offline');
    await goes(page);
    await page.evaluate(() => performance.clearMarks('livewise sighting'));
    await page.click('#become-live');
    await page.waitForFunction(() => performance.getEntriesByName('livewise sighting').length > 0);
    expect(await staysAway(page)).toBe(true);
  });

  it('brings one when it moves to a live one without a page load', async () => {
    const wrong = await failing(
      each((state) => !isLive(state)),
      async (page) => {
        await page.waitForTimeout(200);
        await page.click('#move-to-live');
        return comes(page);
      },
    );
    expect(wrong).toEqual([]);
  });

  it('brings none when it moves on from a live one to one that is not', async () => {
    const moves = each((state) => !isLive(state) && state !== 'silent');
    const wrong = await failing(
      moves.map(({ site, state }) => ({ site, state: `live&then=${state}` })),
      async (page, _, state) => {
        await comes(page);
        await page.click(`#move-to-${state.replace(/.*=/, '')}`);
        return (await goes(page)) && (await staysAway(page));
      },
    );
    expect(wrong).toEqual([]);
  });
});
