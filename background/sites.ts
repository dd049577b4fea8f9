import { browser } from 'wxt/browser';
import { isOnCamera } from '@/catalogue/types';
import type { OwnSite } from '@/settings/schema';
import { sitePattern } from '@/settings/sites';
import { loadSettings } from '@/settings/store';
import { runAtOnce } from './run-at-once';
import { soon } from './soon';

const ID = 'own-sites';
const CAMERA_IDS = ['own-sites-camera', 'own-sites-camera-bridge'];
const SENTINEL = 'content-scripts/sentinel.js';

/**
 * Puts stage 1 on the sites that the parent added and the browser allows, now and in pages that stand open; takes it off
 * those that are gone, and gives back what was allowed for them.
 */
export async function registerSites(): Promise<void> {
  const { settings, problem } = await loadSettings();
  // Sites that cannot be read are not gone: what is registered and allowed for them stays until they can.
  const isWhole = !problem;
  const { sites } = settings;
  const allowed = await Promise.all(
    [...new Set(sites.map(sitePattern))].map(async (pattern) =>
      (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  const onCamera = sites.filter(({ activity }) => isOnCamera(activity)).map(sitePattern);
  await registerCamera(
    allowed.flat().filter((pattern) => onCamera.includes(pattern)),
    isWhole,
  );
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = registered?.matches ?? [];
  const matches = merged(allowed.flat(), isWhole ? [] : before);
  if (JSON.stringify(before) === JSON.stringify(matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      { id: ID, matches, js: [SENTINEL], runAt: 'document_start', persistAcrossSessions: true },
    ]);
  }
  if (isWhole) await giveBack(before, sites);
  await lookAtOpenPages(matches.filter((pattern) => !before.includes(pattern)));
}

/**
 * Holds the camera on sites where the parent said that one can be seen. Pages that stand open have it from their next load
 * on: what has to be there before their own scripts cannot come later.
 */
async function registerCamera(wanted: string[], isWhole: boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: CAMERA_IDS });
  const before = registered[0]?.matches ?? [];
  const matches = merged(wanted, isWhole ? [] : before);
  if (JSON.stringify(before) === JSON.stringify(matches)) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) return;
  const everywhere = {
    matches,
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([
    { ...everywhere, id: CAMERA_IDS[0] as string, js: ['content-scripts/camera.js'], world: 'MAIN' },
    { ...everywhere, id: CAMERA_IDS[1] as string, js: ['content-scripts/camera-bridge.js'] },
  ]);
}

/** Each pattern once, in an order in which two lists can be compared. */
const merged = (some: string[], more: string[]): string[] => [...new Set([...some, ...more])].sort();

/** A script that is registered now comes to pages that are opened from now on; those that are open get it by hand. */
async function lookAtOpenPages(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  // One that the browser has put away loads anew when it is looked at.
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      // A page that is just closing needs none.
      tabId === undefined
        ? undefined
        : soon(runAtOnce({ target: { tabId }, files: [`/${SENTINEL}`] })).catch(() => undefined),
    ),
  );
}

/** Gives back what the parent once allowed for sites that are no longer there. */
async function giveBack(before: readonly string[], sites: readonly OwnSite[]): Promise<void> {
  // What the manifest asks for is the catalogue's, too, and Firefox would give it back.
  const wanted = new Set([...sites.map(sitePattern), ...(browser.runtime.getManifest().host_permissions ?? [])]);
  const origins = before.filter((pattern) => !wanted.has(pattern));
  // One by one: Chromium refuses what the manifest has in other words, and all that is asked for with it.
  const remove = (origin: string) => browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
  await Promise.all(origins.map(remove));
}
