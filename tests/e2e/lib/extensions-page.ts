import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { pause } from './person';

/** What the browser's own page about extensions can do for a person. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}

/** Presses something there. */
export async function onExtensionsPage(
  { context, extensionId }: Chromium,
  act: (they: DeveloperPrivate, id: string) => Promise<void>,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`(${act})(chrome.developerPrivate, ${JSON.stringify(extensionId)})`);
  return page;
}

/** Without it, an extension from a folder is switched off as soon as it is loaded anew. */
export const inDeveloperMode = (browser: Chromium): Promise<Page> =>
  onExtensionsPage(browser, (they) => they.updateProfileConfiguration({ inDeveloperMode: true }));

/** Within this the background that was told to is gone, in milliseconds. */
const GONE_AFTER = 15_000;

/** Loads the extension anew, as an update does; its background begins in its own time. */
export async function loadAnew(browser: Chromium): Promise<void> {
  // A background that was just about to stop has not heard it.
  for (let isGone = false; !isGone; ) {
    const worker = await browser.background();
    const gone = new Promise<boolean>((done) => worker.once('close', () => done(true)));
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    isGone = await Promise.race([gone, pause(GONE_AFTER).then(() => false)]);
  }
}
