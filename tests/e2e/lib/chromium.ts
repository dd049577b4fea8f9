import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { until } from './person';

/** The build that end-to-end tests run (`wxt build --mode test`). */
export const TEST_BUILD = '.output/chrome-mv3-test';

export interface LaunchOptions {
  /** Folder of the built extension; absent for a browser without one. */
  extension?: string;
  /** Where the stand-ins listen. */
  port: number;
  /** A profile that stays when the browser is closed; otherwise one of its own that goes. */
  profile?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  /** A phone's screen: touched, and nothing hovers. */
  isPhone?: boolean;
  /** Added to the command line. */
  args?: readonly string[];
  /** Left out of what the driver puts there. */
  without?: readonly string[];
}

export type ChromiumOptions = LaunchOptions & { extension: string };

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The background, started if it was stopped. */
  background(): Promise<Worker>;
  /** The driver may take a stopped background for one that runs, and ask it in vain: it must be awake first. */
  wakeBackground(): Promise<void>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The size of a small phone's screen. */
export const PHONE = { width: 360, height: 740 };

/** The driver's touch alone leaves a mouse there, for all that style sheets know. */
const COARSE = '--blink-settings=primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1';

/** What the browser itself would speak to: it leads nowhere, so that the stand-ins hear only pages and extensions. */
const NOWHERE = ['*.googleapis.com', 'accounts.google.com', 'clients*.google.com', '*.gvt1.com'];

/** Bytes of shared memory; several browsers run at a time. */
const ENOUGH = 4e9;

/** Whether there is so much that browsers need not share pictures through files, as the driver has them do. */
function hasSharedMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > ENOUGH;
}

/** Where Chromium is. */
export const EXECUTABLE = process.env.LIVEWISE_CHROMIUM ?? '/usr/bin/chromium';

/** What is added to Chromium's command line, whoever starts it. */
export function commandLine(options: Pick<LaunchOptions, 'extension' | 'port' | 'isPhone' | 'args'>): string[] {
  const extension = options.extension && resolve(options.extension);
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    `--host-resolver-rules=${[...NOWHERE.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${options.port}`]}`,
    '--use-fake-device-for-media-stream=fps=5',
    '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
    ...(options.isPhone ? [COARSE] : []),
    ...(options.args ?? []),
  ];
}

/** Starts Chromium; every host name leads to the stand-ins. */
export async function launchChromium(
  options: LaunchOptions,
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'livewise-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? (options.isPhone ? PHONE : { width: 1280, height: 800 }),
    hasTouch: options.isPhone ?? false,
    isMobile: options.isPhone ?? false,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    ignoreDefaultArgs: [...(options.without ?? []), ...(hasSharedMemory() ? ['--disable-dev-shm-usage'] : [])],
    args: commandLine(options),
  });
  return {
    context,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** The same with the extension in it, once its background has started. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const { context, close } = await launchChromium(options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;

  const wakeBackground = async () => {
    const page = await context.newPage();
    // The lightest thing there is that may speak to it; any message wakes it. Loaded anew, it is not there for a moment.
    const address = `chrome-extension://${extensionId}/manifest.json`;
    await until(() => page.goto(address).catch(() => undefined), 'the extension');
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    await page.close();
  };
  const background = async () => {
    const running = context.serviceWorkers()[0];
    if (running) return running;
    const [started] = await Promise.all([context.waitForEvent('serviceworker'), wakeBackground()]);
    return started;
  };

  return {
    context,
    extensionId,
    background,
    wakeBackground,
    async stopBackground() {
      const [page] = context.pages();
      if (!page) throw new Error('no page by which to stop the background');
      // Not by closing its target: one that starts again at that moment would wait for a driver that has let go of it.
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async extensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close,
  };
}
