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

/** Milliseconds. */
const AGAIN_AFTER = 300;

/** Tells the background, and gives its answer; rejects, and never throws, where it refuses or the extension is gone. */
export async function send(message: ToBackground): Promise<unknown> {
  const answer = await api.runtime.sendMessage(message);
  // How the polyfill in the background refuses, until Chromium 148 lets it reject.
  if (answer?.__mozWebExtensionPolyfillReject__) throw answer;
  return answer;
}

/** The same; a background that was just being stopped is told once more. */
export const sendAgain = (message: ToBackground): Promise<unknown> =>
  send(message).catch(async (error) => {
    if (!api.runtime?.id) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    return send(message);
  });
