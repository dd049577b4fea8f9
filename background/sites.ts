import { browser } from 'wxt/browser';
import { isOnCamera } from '@/catalogue/types';
import type { OwnSite } from '@/settings/schema';
import { sitePattern } from '@/settings/sites';
import { loadSettings } from '@/settings/store';
import { lookAtOpenPages, SENTINEL } from './open-pages';

interface Script {
  id: string;
  js: string[];
  world?: 'MAIN';
  allFrames?: boolean;
  matchOriginAsFallback?: boolean;
}

const STAGE_1: readonly Script[] = [{ id: 'own-sites', js: [SENTINEL] }];

const EVERY_FRAME = { allFrames: true, matchOriginAsFallback: true };
/**
 * Holds the camera on sites where the parent said that one can be seen. Pages that stand open have it from their next load
 * on: what has to be there before their own scripts cannot come later.
 */
const CAMERA: readonly Script[] = [
  { ...EVERY_FRAME, id: 'own-sites-camera', js: ['content-scripts/camera.js'], world: 'MAIN' },
  { ...EVERY_FRAME, id: 'own-sites-camera-bridge', js: ['content-scripts/camera-bridge.js'] },
];

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
  const wanted = allowed.flat();
  const onCamera = sites.filter(({ activity }) => isOnCamera(activity)).map(sitePattern);
  await register(
    CAMERA,
    wanted.filter((pattern) => onCamera.includes(pattern)),
    isWhole,
  );
  const { before, matches } = await register(STAGE_1, wanted, isWhole);
  if (isWhole) await giveBack(before, sites);
  await lookAtOpenPages(
    matches.filter((pattern) => !before.includes(pattern)),
    [SENTINEL],
  );
}

/**
 * Registers scripts for patterns, in place of those that they were registered for.
 * @param isWhole whether these are all that are wanted; otherwise those before stay
 */
async function register(
  scripts: readonly Script[],
  wanted: readonly string[],
  isWhole: boolean,
): Promise<{ before: readonly string[]; matches: readonly string[] }> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: scripts.map(({ id }) => id) });
  const before = registered[0]?.matches ?? [];
  // In an order in which two lists can be compared.
  const matches = [...new Set([...wanted, ...(isWhole ? [] : before)])].sort();
  if (JSON.stringify(before) === JSON.stringify(matches)) return { before, matches };
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts(
      scripts.map((script) => ({ ...script, matches, runAt: 'document_start' as const, persistAcrossSessions: true })),
    );
  return { before, matches };
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
