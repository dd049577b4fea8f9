import { browser } from 'wxt/browser';

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/**
 * Runs something in a page without waiting for it to have loaded (webextension-polyfill's types do not know that this can be
 * asked for). Rejects where the page is gone or closed to us.
 */
export const runAtOnce = (injection: Injection) =>
  browser.scripting.executeScript({ ...injection, injectImmediately: true } as Injection);
