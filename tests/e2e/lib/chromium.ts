import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Where the stand-ins listen. */
  port: number;
  /** A profile that stays when the browser is closed; otherwise one of its own that goes. */
  profile?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
}

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The background, started if it was stopped. */
  background(): Promise<Worker>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export const EXECUTABLE = process.env.LIVEWISE_CHROMIUM ?? '/usr/bin/chromium';

/** Starts Chromium with the extension; every host name leads to the stand-ins. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const extension = resolve(options.extension);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'livewise-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;

  const background = async () => {
    const running = context.serviceWorkers()[0];
    if (running) return running;
    const started = context.waitForEvent('serviceworker');
    // Any message wakes it.
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    const woken = await started;
    await page.close();
    return woken;
  };

  return {
    context,
    extensionId,
    background,
    async stopBackground() {
      const browser = context.browser();
      if (!browser) throw new Error('no browser to stop the background of');
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { targetId, type, url } of targetInfos) {
        if (type === 'service_worker' && url.includes(extensionId))
          await session.send('Target.closeTarget', { targetId });
      }
      await session.detach();
    },
    async extensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
