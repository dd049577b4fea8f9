import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type FamilyChange, familySettings } from '@/tests/lib/family';
import { type StandIns, startStandIns } from '@/tests/stand-in/server';
import { type Firefox, type FirefoxOptions, startFirefox } from './firefox';
import type { AnyPage } from './person';
import { startOver } from './start-over';
import type { World } from './world';

export const TEST_BUILD = '.output/firefox-mv3-test';

/** One browser and one set of stand-ins for all tests of a file. */
export function useFirefox(options: Partial<FirefoxOptions> = {}) {
  let sites: StandIns;
  let browser: Firefox;
  let settingsPage: Page;

  beforeAll(async () => {
    sites = await startStandIns();
    browser = await startFirefox({ extension: TEST_BUILD, ...options, port: sites.port });
    settingsPage = await browser.extensionPage('options.html');
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  return {
    get browser() {
      return browser;
    },
    get settingsPage() {
      return settingsPage;
    },
    /** Forgets everything and starts over with these settings. */
    async reset(change: FamilyChange = {}) {
      const settings = familySettings(change);
      for (const page of await browser.browser.pages()) if (page !== settingsPage) await page.close();
      await settingsPage.evaluate(startOver, settings);
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
        inside: (act, arg) => settingsPage.evaluate(act as never, arg as never),
      };
    },
  };
}
