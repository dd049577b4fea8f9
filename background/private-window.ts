import { browser } from 'wxt/browser';
import { isReportPage } from '@/catalogue';
import { isHelpPage } from '@/guidance/help';

const canOpenWindows = (): boolean => browser.windows?.create !== undefined;

/** Whether we can open a page in a private window. */
export async function hasPrivateWindows(): Promise<boolean> {
  // Phones have no windows, or can open none.
  if (!canOpenWindows()) return false;
  // Firefox lets only those extensions open one that may work there.
  return import.meta.env.FIREFOX ? browser.extension.isAllowedIncognitoAccess() : true;
}

/**
 * Opens the page of a help service, or a platform's page about reporting, in a private window.
 * @returns whether that worked: a policy may forbid private windows
 */
export async function openPrivately(url: string): Promise<boolean> {
  // A page's process is not trusted with opening windows elsewhere.
  if (!canOpenWindows() || (!isHelpPage(url) && !isReportPage(url))) return false;
  return browser.windows.create({ url, incognito: true }).then(
    () => true,
    () => false,
  );
}
