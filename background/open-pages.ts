import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { HELPER_TAG, HOST_TAG } from '@/messages/host-tag';
import { runAtOnce } from './run-at-once';
import { soon } from './soon';

/** Stage 1, as the build names it. */
export const SENTINEL = 'content-scripts/sentinel.js';

/**
 * Puts stage 1 into pages that stand open: what is registered comes to pages that are opened from now on.
 * @param js its scripts, in their order
 */
export async function lookAtOpenPages(patterns: string[], js: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  // One that the browser has put away loads anew when it is looked at.
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  // A page that is just closing needs none.
  await Promise.all(tabs.map(({ id }) => id !== undefined && lookAt(id, js).catch(() => undefined)));
}

async function lookAt(tabId: number, js: readonly string[]): Promise<void> {
  const target = { tabId };
  // What a Livewise from before an update has put up goes on working: nothing comes beside it.
  const [has] = await soon(
    runAtOnce({
      target,
      func: (tags: string) => {
        // However far the page has come: heeded by `overlay/helper.tsx`.
        if (!('livewiseWatches' in globalThis)) Object.assign(globalThis, { livewiseLate: true });
        return document.querySelector(tags) !== null;
      },
      args: [`${HOST_TAG}, ${HELPER_TAG}`],
    }),
  );
  if (has?.result === true) return;
  await soon(runAtOnce({ target, files: js.map((file) => `/${file}` as ScriptPublicPath) }));
}

/**
 * After an update, scripts in open pages have outlived their Livewise and say nothing any more. Firefox puts those of the
 * manifest in again by itself, Chromium does not. Frames, and the camera's hold, which has to be there before a page's own
 * scripts, come with the next load.
 */
export async function watchOpenPages(): Promise<void> {
  if (import.meta.env.FIREFOX) return clearOpenPages();
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(
    scripts.map(({ matches = [], js = [] }) => js.includes(SENTINEL) && lookAtOpenPages([...matches], js)),
  );
}

/**
 * Takes away what a Livewise from before an update has put up in open pages. Firefox ends its scripts, so its buttons would do
 * nothing, and a pause would shut the page for good. What the new one may have put up by then puts itself back.
 */
async function clearOpenPages(): Promise<void> {
  // Runs in the page, so it may use nothing from here. In a player that filled the screen, the helper stood in its shadow root.
  const clear = (tags: string) => {
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
        if (element.matches(tags)) element.remove();
        else if (openOrClosedShadowRoot) roots.push(openOrClosedShadowRoot);
      }
    }
  };
  // Any page may hold a frame of ours; those that we may not look at say so.
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => {
      if (id === undefined) return undefined;
      const target = { tabId: id, allFrames: true };
      return soon(runAtOnce({ target, func: clear, args: [`${HOST_TAG}, ${HELPER_TAG}`] })).catch(() => undefined);
    }),
  );
}
