import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Settings } from '@/settings/schema';
import { type FamilyChange, familySettings } from '@/tests/lib/family';
import type { StandIns } from '@/tests/stand-in/server';
import { type Chromium, type ChromiumOptions, type LaunchOptions, startChromium, TEST_BUILD } from './chromium';
import { colourSeen } from './colour';
import { type AnyPage, HELD, pause, until } from './person';
import { SharedBrowser, startRunning } from './shared';
import { startOver } from './start-over';
import type { World } from './world';

/** A page is closed by then, in milliseconds. */
const CLOSED = 5_000;

const shared = new SharedBrowser<Chromium>((browser) => browser.close());

/** How the pages that a test opens are drawn; any browser will do for it. */
type Look = Pick<LaunchOptions, 'viewport' | 'colorScheme' | 'reducedMotion'>;

export interface RunOptions extends Partial<Omit<ChromiumOptions, keyof Look>>, Look {
  /** Shares its browser with no other file: what its tests do to one stays. */
  alone?: boolean;
  /**
   * Pages and frames of different sites run in processes of their own, as in a family's browser. So it is for who is alone,
   * too; the others do without: a process takes a computer longer to start than most pages take to open.
   */
  siteIsolation?: boolean;
}

const ONE_PROCESS = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];

/** Pages that never said that they are closed. */
const leftBehind = new WeakSet<Page>();

/** Closes a page. One that was only just opening may never say so: it is left behind then, and not asked again. */
async function closed(page: Page): Promise<void> {
  if (leftBehind.has(page)) return;
  await Promise.race([page.close(), pause(CLOSED)]);
  if (!page.isClosed()) leftBehind.add(page);
}

/**
 * A browser and stand-ins for all tests of a file. Nothing moves, unless the file asks for it: to draw what moves costs a
 * computer more than all else that a reminder does.
 */
export function useChromium({
  alone,
  siteIsolation,
  viewport,
  colorScheme,
  reducedMotion,
  ...options
}: RunOptions = {}) {
  const media = { ...(colorScheme && { colorScheme }), ...(reducedMotion && { reducedMotion }) };
  let sites: StandIns;
  let browser: Chromium;
  const isAlone = alone || options.extension !== undefined;
  const isApart = isAlone || siteIsolation;
  const args = [...(isApart ? [] : ONE_PROCESS), ...(options.args ?? [])];
  const start = (port: number) =>
    startChromium({ extension: TEST_BUILD, reducedMotion: 'reduce', ...options, args, port });

  beforeAll(async () => {
    ({ sites, browser } = await (isAlone
      ? startRunning(start)
      : shared.get(JSON.stringify({ ...options, args }), start)));
  });
  /** Closes what tests have opened. */
  const closePages = async () => {
    for (const page of browser.context.pages().slice(1)) await closed(page);
  };
  afterAll(async () => {
    if (isAlone) {
      await browser?.close();
      await sites?.close();
    } else {
      // A camera that is on keeps the computer at work, whoever's turn it is.
      if (browser) await closePages();
      // What tests put into the background does not reach those of the next file.
      await browser?.stopBackground();
      await browser?.wakeBackground();
      // Whatever the tests of this file did: Livewise spoke to nobody.
      expect(sites?.heard()).toEqual([]);
    }
  });

  return {
    get browser() {
      return browser;
    },
    /** Forgets everything and starts over with these settings. */
    async reset(change: FamilyChange = {}) {
      const settings: Settings = familySettings(change);
      await closePages();
      const worker = await browser.background();
      await worker.evaluate(startOver, settings);
    },
    async open(address: string): Promise<Page> {
      const page = await browser.context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      if (colorScheme || reducedMotion) await page.emulateMedia(media);
      await page.goto(address);
      return page;
    },
    /** The same for scenarios that both browsers go through. */
    world(): World {
      return {
        reset: (change) => this.reset(change),
        own: async (path) => (await browser.extensionPage(path)) as AnyPage,
        visit: async (address) => (await this.open(address)) as AnyPage,
        inside: async (act, arg) => {
          const worker = await browser.background();
          return worker.evaluate(act as never, arg as never);
        },
      };
    },
    async stored(key: string): Promise<unknown> {
      const worker = await browser.background();
      return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
    },
  };
}

/** The reminder on a page. */
export const reminderOn = (page: Page): Locator => page.locator('livewise-reminder .lw-panel');
/** A button in it, by its whole name. */
export const button = (page: Page, name: string): Locator =>
  reminderOn(page).getByRole('button', { name, exact: true });

/** Whether the reminder on a page stands as a modal dialog. */
export const isModal = (page: Page) =>
  page.evaluate(() => document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('dialog:modal') != null);

/** Waits until a page has come to an address, whatever else it set out for before. */
export const comesTo = (page: Page, address: RegExp): Promise<true> =>
  until(async () => address.test(page.url()), `${address}`);

/** The element under the middle of another, as a person's pointer would find it. */
export async function elementUnder(page: Page, target: Locator): Promise<string | undefined> {
  const box = await target.boundingBox();
  if (!box) return undefined;
  return page.evaluate(
    ([x, y]) => document.elementFromPoint(x as number, y as number)?.localName,
    [box.x + box.width / 2, box.y + box.height / 2],
  );
}

/** Presses where a thing is drawn, without asking whether it can be pressed. */
export async function pressAt(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing is drawn there');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: HELD });
}

/** The colour that a person sees just inside the left edge of a thing, as `#rrggbb`. */
export async function colourAt(page: Page, target: Locator): Promise<string> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing is drawn there');
  return colourSeen(page as AnyPage, { x: box.x + 12, y: box.y + box.height / 2 });
}
