import type { Page } from 'playwright-core';
import type { Chromium } from '@/tests/e2e/lib/chromium';
import { MARKED, ROUNDS, reset, withBrowser } from './browsers';
import type { Figure } from './figures';

/** From the sentinel's report to the frame that shows the reminder. */
async function sightingToPaint(browser: Chromium, { asleep }: { asleep: boolean }): Promise<number> {
  await reset(browser);
  const page = await browser.context.newPage();
  if (asleep) await browser.stopBackground();
  await page.goto('https://ome.tv/');
  const painted = await lastMark(page, 'livewise painted');
  const took = painted - (await lastMark(page, 'livewise sighting'));
  await page.close();
  return took;
}

/** From the press on a link that loads nothing to the frame that shows the reminder. */
async function moveToPaint(browser: Chromium): Promise<number> {
  await reset(browser);
  const page = await browser.context.newPage();
  await page.goto('https://www.twitch.tv/videos/1');
  const pressed = await press(page, 'a[href="/directory"]');
  const painted = await lastMark(page, 'livewise painted');
  await page.close();
  return painted - pressed;
}

/** From the moment a page shows that it is live to the report of it. */
async function liveToReport(browser: Chromium): Promise<number> {
  await reset(browser);
  const page = await browser.context.newPage();
  await page.goto('https://www.twitch.tv/monstercat?look=offline');
  // Long enough for its first answer.
  await page.waitForTimeout(300);
  const pressed = await press(page, '#become-live');
  const reported = await lastMark(page, 'livewise sighting');
  await page.close();
  return reported - pressed;
}

async function optionsOpen(browser: Chromium): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const handle = await page.waitForFunction(() => document.querySelector('.part .sheet') && performance.now());
  const took = (await handle.jsonValue()) as number;
  await page.close();
  return took;
}

/** Waits for a mark of the test build and gives its time. */
async function lastMark(page: Page, mark: string): Promise<number> {
  const handle = await page.waitForFunction((name) => performance.getEntriesByName(name).at(-1)?.startTime, mark);
  return (await handle.jsonValue()) as number;
}

/** Presses by script, and gives when. */
const press = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const now = performance.now();
    document.querySelector<HTMLElement>(wanted)?.click();
    return now;
  }, selector);

const MEASURES = [
  ['sighting to painted reminder, background awake', 80, (browser) => sightingToPaint(browser, { asleep: false })],
  ['sighting to painted reminder, background stopped', 250, (browser) => sightingToPaint(browser, { asleep: true })],
  ['in-page move to painted reminder, background awake', 60, moveToPaint],
  ['page goes live to report', 300, liveToReport],
  ['settings page open', 200, optionsOpen],
] as const satisfies [string, number, (browser: Chromium) => Promise<number>][];

/** How long it takes, on the clock, until something is there. */
export const times = (): Promise<Figure[]> =>
  withBrowser(MARKED, async (browser) => {
    const figures = MEASURES.map(([what, budget, measure]) => ({ what, budget, measure, values: [] as number[] }));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const { measure, values } of figures) {
        const value = await measure(browser);
        // The first round warms up.
        if (round > 0) values.push(value);
      }
    }
    return figures;
  });
