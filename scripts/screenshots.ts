import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Activity } from '@/catalogue/types';
import { dayOf, type RecordEntry, type ReminderRecord } from '@/reminders/record';
import type { Settings } from '@/settings/schema';
import { type Chromium, startChromium, TEST_BUILD } from '@/tests/e2e/lib/chromium';
import { startOver } from '@/tests/e2e/lib/start-over';
import { ADA, aChild, BEN, familySettings } from '@/tests/lib/family';
import { DAY } from '@/tests/lib/time';
import { startStandIns } from '@/tests/stand-in/server';
import { LIVE_PAGE } from './screenshots/live-page';

const FOLDER = 'docs/store/screenshots';
const SIZE = { width: 1280, height: 800 };
/** What arrives is animated; the picture is taken once it stands still. */
const STILL = 600;
/** A platform of the catalogue where a page says whether it is live. */
const ADDRESS = 'https://kick.com/somebody';

const CLEO = aChild({
  ...{ id: 'cleo', nickname: 'Cleo', avatar: 'fox', band: '10-12' },
  activities: { ...ADA.activities, watching: { ...ADA.activities.watching, strength: 'pause' } },
});
const grownUps: Settings['grownUps'] = [
  { name: 'Mum', reach: { way: 'words', value: 'in the kitchen' } },
  { name: 'Gran' },
];
const family = (children: Settings['children']) => familySettings({ children, grownUps, promise: true });

/** As the stores want it: 24 bits, without transparency. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(STILL);
  const png = PNG.sync.read(await page.screenshot());
  const file = `${FOLDER}/${name}.png`;
  // Without filters flat areas pack best.
  writeFileSync(file, PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));
  console.log(`${file}  ${png.width} × ${png.height}  ${Math.round(statSync(file).size / 1000)} kB`);
}

/** Starts over with these settings and opens the live page, with its reminder. */
async function visit(browser: Chromium, settings: Settings): Promise<Page> {
  await (await browser.background()).evaluate(startOver, settings);
  const page = await browser.context.newPage();
  await page.goto(ADDRESS);
  await page.locator('livewise-reminder .lw-panel').waitFor();
  return page;
}

/** What was counted at one place, some days ago. */
const entry = (
  days: number,
  child: string,
  platform: string,
  activity: Activity,
  [shown, left, carriedOn]: readonly [number, number, number],
): RecordEntry => ({ day: dayOf(Date.now() - days * DAY), child, platform, activity, shown, left, carriedOn });

/** Puts into storage what two weeks may have brought. */
async function remember(browser: Chromium): Promise<void> {
  const record: ReminderRecord = {
    version: 1,
    entries: [
      entry(1, 'ada', 'youtube', 'watching', [3, 2, 1]),
      entry(2, 'ben', 'twitch', 'watching', [4, 1, 3]),
      entry(4, 'ada', 'twitch', 'browsing', [2, 1, 1]),
      entry(6, 'ben', 'tiktok', 'watching', [3, 1, 2]),
      entry(9, 'ben', 'ometv', 'video-chat', [1, 1, 0]),
    ],
  };
  await (await browser.background()).evaluate((kept) => chrome.storage.local.set({ record: kept }), record);
}

/** Takes the pictures for the stores: the real product, on a page that stands in for a live site. */
export async function main(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const sites = await startStandIns();
  const browser = await startChromium({
    extension: TEST_BUILD,
    port: sites.port,
    viewport: SIZE,
    reducedMotion: 'reduce',
  });
  await browser.context.route(`${ADDRESS}*`, (route) => route.fulfill({ contentType: 'text/html', body: LIVE_PAGE }));

  const pause = await visit(browser, family([ADA]));
  await shoot(pause, '1-pause');
  await pause.close();

  const card = await visit(browser, family([BEN]));
  await shoot(card, '2-card');
  await card.close();

  const help = await visit(browser, family([CLEO]));
  await help.locator('livewise-reminder .lw-wrong').click();
  await help.locator('livewise-reminder .lw-problem').first().click();
  await shoot(help, '3-help');
  await help.close();

  await (await browser.background()).evaluate(startOver, family([ADA, BEN]));
  await remember(browser);
  for (const [name, section] of [
    ['4-settings', 'reminders'],
    ['5-happened', 'happened'],
  ] as const) {
    const page = await browser.extensionPage(`options.html#${section}`);
    await page.locator('.part h2').first().waitFor();
    await shoot(page, name);
    await page.close();
  }
  await browser.close();
  await sites.close();
  return 0;
}
