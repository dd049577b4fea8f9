import type { ToBackground } from './types';

/** Taken at once: once there is a page, `browser` may be an element of it that has this name. */
const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/**
 * The browser's own messaging, for content scripts. The polyfill is kept out of them on purpose: under manifest 3 both
 * browsers' own `sendMessage` gives a promise.
 *
 * Asked for when it is needed: Chromium makes it at the first look, which takes half a millisecond, and most pages have
 * nothing to tell.
 */
export const runtime = (): typeof chrome.runtime | undefined => api.runtime;

/** Tells the background, and gives its answer; rejects, and never throws, where the extension is gone. */
export const send = async (message: ToBackground): Promise<unknown> => api.runtime.sendMessage(message);
