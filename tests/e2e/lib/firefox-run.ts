import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type FamilyChange, familySettings } from '@/tests/lib/family';
import type { StandIns } from '@/tests/stand-in/server';
import { type Firefox, type FirefoxOptions, startFirefox, TEST_BUILD } from './firefox';
import type { AnyPage } from './person';
import { SharedBrowser, startRunning } from './shared';
import { startOver } from './start-over';
import type { World } from './world';

const shared = new SharedBrowser<{ firefox: Firefox; insidePage: Page }>(({ firefox }) => firefox.close());

/** One process for all pages, which stays: to start one takes a computer longer than most pages take to open. */
const ONE_PROCESS = {
  'dom.ipc.processCount': 1,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

export interface RunOptions extends Partial<FirefoxOptions> {
  /** Shares its browser with no other file: what its tests do to one stays. */
  alone?: boolean;
  /** As in Chromium; also where pages have a camera, since this browser's go on in a process that stays. */
  siteIsolation?: boolean;
}

/** A browser and stand-ins for all tests of a file. Nothing moves, unless the file asks for it. */
export function useFirefox({ alone, siteIsolation, ...options }: RunOptions = {}) {
  let sites: StandIns;
  let browser: Firefox;
  let insidePage: Page;
  const isAlone = alone || options.extension !== undefined;
  const prefs = { ...(isAlone || siteIsolation ? {} : ONE_PROCESS), ...options.prefs };
  const start = async (port: number) => {
    const firefox = await startFirefox({ extension: TEST_BUILD, isStill: true, ...options, prefs, port });
    // To act inside the extension; it draws little, and nothing anew whenever something is stored.
    return { firefox, insidePage: await firefox.extensionPage('calm.html') };
  };

  beforeAll(async () => {
    const running = await (isAlone ? startRunning(start) : shared.get(JSON.stringify({ ...options, prefs }), start));
    sites = running.sites;
    browser = running.browser.firefox;
    insidePage = running.browser.insidePage;
  });
  /** Closes what tests have opened. */
  const closePages = async () => {
    for (const page of await browser.browser.pages()) if (page !== insidePage) await page.close();
  };
  afterAll(async () => {
    if (isAlone) {
      await browser?.close();
      await sites?.close();
      return;
    }
    // A camera that is on keeps the computer at work, whoever's turn it is.
    if (browser) await closePages();
    // Whatever the tests of this file did: Livewise spoke to nobody.
    expect(sites?.heard()).toEqual([]);
  });

  return {
    get browser() {
      return browser;
    },
    get insidePage() {
      return insidePage;
    },
    /** Forgets everything and starts over with these settings. */
    async reset(change: FamilyChange = {}) {
      const settings = familySettings(change);
      await closePages();
      await insidePage.evaluate(startOver, settings);
    },
    async open(address: string): Promise<Page> {
      const page = await browser.page();
      await page.goto(address);
      return page;
    },
    /** The same for scenarios that both browsers go through. */
    world(): World {
      return {
        reset: (change) => this.reset(change),
        own: async (path) => (await browser.extensionPage(path)) as AnyPage,
        visit: async (address) => (await this.open(address)) as AnyPage,
        inside: (act, arg) => insidePage.evaluate(act as never, arg as never),
      };
    },
  };
}
