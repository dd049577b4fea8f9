import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './person';

/** The build that end-to-end tests run (`wxt build -b firefox --mode test`). */
export const TEST_BUILD = '.output/firefox-mv3-test';

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Where the stand-ins listen. */
  port: number;
  headless?: boolean;
  viewport?: { width: number; height: number };
  dark?: boolean;
  /** Less motion is asked for. */
  isStill?: boolean;
  /** Added to the environment and to the preferences. */
  env?: Record<string, string>;
  prefs?: Record<string, string | number | boolean>;
}

export interface Firefox {
  browser: Browser;
  page(): Promise<Page>;
  /** A page of the extension. */
  extensionPage(path: string): Promise<Page>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  loadAnew(): Promise<void>;
  close(): Promise<void>;
}

/** What a page of the browser itself can reach, of which only this is used. */
interface Privileged {
  WebExtensionPolicy: {
    getByID(id: string): { extension: { backgroundState: string; terminateBackground(how: object): Promise<void> } };
  };
  ChromeUtils: {
    importESModule(address: string): {
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
  };
}

const EXECUTABLE = process.env.LIVEWISE_FIREFOX ?? '/usr/bin/firefox-esr';
/** The add-on's id, as `wxt.config.ts` has it. */
export const ADDON_ID = '{6c8c8b56-6e3e-4d4f-9f0b-6a9b6f7a41d2}';
/** Fixed, so that the extension's own pages can be opened. */
const ADDON_UUID = '5d8c8b56-6e3e-4d4f-9f0b-6a9b6f7a41d2';

/** Starts Firefox with the extension; every host name leads to the stand-ins. */
export async function startFirefox(options: FirefoxOptions): Promise<Firefox> {
  const viewport = options.viewport ?? { width: 1280, height: 800 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLE,
    headless: options.headless ?? true,
    // Several may start at the same time.
    timeout: 80_000,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: viewport,
    env: { ...process.env, ...options.env },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.dns.disableIPv6': true,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      'media.navigator.streams.fake': true,
      'media.navigator.permission.disabled': true,
      'media.autoplay.default': 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'ui.prefersReducedMotion': options.isStill ? 1 : 0,
      'app.update.enabled': false,
      // Without a graphics card, drawing sixty times a second is what a computer would be most at work with.
      'layout.frame_rate': 20,
      ...options.prefs,
    },
  });
  await browser.installExtension(resolve(options.extension));

  const page = async () => browser.newPage();
  /** Acts on a page of the browser itself, whose load is never reported as done either. */
  const inBrowser = async (act: (id: string) => Promise<void>) => {
    const opened = await page();
    void opened.goto('about:config').catch(() => undefined);
    const isThere = () => 'WebExtensionPolicy' in globalThis && document.readyState === 'complete';
    await until(() => opened.evaluate(isThere).catch(() => false), 'a page of the browser');
    await opened.evaluate(act, ADDON_ID);
    await opened.close();
  };
  return {
    browser,
    page,
    async extensionPage(path) {
      const opened = await page();
      const address = `moz-extension://${ADDON_UUID}/${path}`;
      // The load of an extension's page is never reported as done, though it happens.
      void opened.goto(address).catch(() => undefined);
      const isThere = (wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete';
      const file = address.replace(/#.*/, '');
      await until(() => opened.evaluate(isThere, file).catch(() => false), path);
      return opened;
    },
    stopBackground: () =>
      inBrowser(async (id) => {
        const { extension } = (globalThis as never as Privileged).WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error(`the background is ${extension.backgroundState}`);
      }),
    loadAnew: () =>
      inBrowser(async (id) => {
        const from = 'resource://gre/modules/AddonManager.sys.mjs';
        const { AddonManager } = (globalThis as never as Privileged).ChromeUtils.importESModule(from);
        await (await AddonManager.getAddonByID(id)).reload();
      }),
    close: () => browser.close(),
  };
}
