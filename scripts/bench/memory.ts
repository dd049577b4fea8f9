import type { Worker } from 'playwright-core';
import type { Chromium } from '@/tests/e2e/lib/chromium';
import { familySettings } from '@/tests/lib/family';
import { MARKED, reset, withBrowser } from './browsers';
import { type Figure, median } from './figures';
import { backgroundHeap } from './heap';

const MINUTES = 60;
/** The heap is looked at so often. */
const EVERY = 5;

/** One a minute is opened, and closed before the next. */
const ADDRESSES = [
  'https://www.twitch.tv/directory',
  'https://ome.tv/',
  'https://www.youtube.com/live',
  'https://www.tiktok.com/live',
];

/** Where a child then moves about, without a page load. */
const MOVES = ['/monstercat', '/videos/1', '/directory', '/', '/another', '/settings/profile', '/third', '/directory'];
const BETWEEN_MOVES = 60;

/** A card at every visit, so that there is as much to do as there can be. */
const always = { strength: 'card', pacing: 'every-visit' } as const;
const activities = { browsing: always, watching: always, broadcasting: always, 'video-chat': always };

/** What the background holds over an hour of use, whose clock is put on by a minute each time. */
export const memory = (): Promise<Figure[]> =>
  withBrowser(MARKED, async (browser) => {
    await reset(browser, familySettings({ band: '16-17', activities }));
    const worker = await browser.background();
    await worker.evaluate(() => {
      const { now } = Date;
      const clock = globalThis as { minutes?: number };
      Date.now = () => now() + (clock.minutes ?? 0) * 60_000;
    });
    const heap = await backgroundHeap(browser);
    const [heaps, kept]: [number[], number[]] = [[], []];
    for (let minute = 1; minute <= MINUTES; minute++) {
      await worker.evaluate((now) => Object.assign(globalThis, { minutes: now }), minute);
      await useFor(browser, ADDRESSES[minute % ADDRESSES.length] as string);
      if (minute % EVERY) continue;
      heaps.push((await heap()) / 1000);
      kept.push((await stored(worker)) / 1000);
    }
    return [
      { what: 'background: heap over an hour', unit: 'kB', values: heaps },
      { what: 'background: heap, last third beside the first', unit: 'kB', values: [growth(heaps)], budget: 200 },
      { what: 'background: storage, last third beside the first', unit: 'kB', values: [growth(kept)], budget: 1 },
    ];
  });

const growth = (values: readonly number[]): number => {
  const third = Math.floor(values.length / 3);
  return median(values.slice(-third)) - median(values.slice(0, third));
};

async function useFor({ context }: Chromium, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('livewise-reminder .lw-carry-on:enabled').click();
  for (const path of MOVES) {
    await page.evaluate((to) => history.pushState({}, '', to), path);
    await page.waitForTimeout(BETWEEN_MOVES);
  }
  await page.close();
}

/** Bytes in storage, once the tab that was closed has been forgotten. */
const stored = (worker: Worker): Promise<number> =>
  worker.evaluate(async () => {
    const tabs = async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab '));
    for (let looks = 0; looks < 40 && (await tabs()).length > 0; looks++)
      await new Promise((next) => setTimeout(next, 50));
    const left = await tabs();
    if (left.length > 0) throw new Error(`closed tabs are remembered: ${left.join(', ')}`);
    return (await chrome.storage.session.getBytesInUse(null)) + (await chrome.storage.local.getBytesInUse(null));
  });
