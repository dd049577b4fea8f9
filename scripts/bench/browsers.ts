import type { CDPSession } from 'playwright-core';
import { defaultSettings, type Settings } from '@/settings/schema';
import { type Chromium, startChromium, TEST_BUILD } from '@/tests/e2e/lib/chromium';
import { startOver } from '@/tests/e2e/lib/start-over';
import { type StandIns, startStandIns } from '@/tests/stand-in/server';

/** Of each measure. */
export const ROUNDS = 20;

/** The test build, which sets marks at the sighting and at the paint. */
export const MARKED = TEST_BUILD;
/** The build that ships. */
export const SHIPPED = '.output/chrome-mv3';

/** What the background does about new settings is over by then, in milliseconds; it is not what is measured. */
const SETTLED = 300;

/** Starts a browser with Livewise and the stand-ins, and closes both afterwards. */
export async function withBrowser<Result>(
  extension: string,
  use: (browser: Chromium, sites: StandIns) => Promise<Result>,
): Promise<Result> {
  const sites = await startStandIns();
  const browser = await startChromium({ extension, port: sites.port });
  try {
    return await use(browser, sites);
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** To trace what all pages do. */
export async function openSession({ context }: Chromium): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to trace');
  return session;
}

/** Forgets everything: the next sighting brings a reminder. */
export async function reset(browser: Chromium, change: Partial<Settings> = {}): Promise<void> {
  const worker = await browser.background();
  await worker.evaluate(startOver, { ...defaultSettings('GB'), welcomed: true, ...change });
  await new Promise((settled) => setTimeout(settled, SETTLED));
}
