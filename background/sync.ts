import { browser } from 'wxt/browser';
import { bandsChosen } from '@/settings/band-changes';
import { withNewIds } from '@/settings/same-child';
import type { Settings } from '@/settings/schema';
import { changeSettings, firstSettings, loadOwnSettings, loadSettings } from '@/settings/store';
import {
  applyItems,
  itemsToWrite,
  newerItems,
  newIdsHere,
  stillThere,
  withItems,
  withoutUnchosen,
} from '@/settings/sync';
import { knowBands } from '@/stores/news';
import { forgetSync, loadSyncProblem, loadSyncState, saveSyncProblem, saveSyncState } from '@/stores/sync';
import { forgetOthers } from './forget-children';
import { moveChildren } from './move-children';

// What a policy sets is for this browser alone: only the family's own settings travel.

/** How Chromium and Firefox say that the account has no room. That too much was written in a minute is a quota as well. */
const FULL = /Quota_?Bytes|Max_?Items|storage\.sync API call exceeded its quota/i;

/** Takes from the browser's account what is newer there; where settings are damaged here, all there is. */
export async function pullSync(now: number): Promise<void> {
  const { settings: held, problem } = await loadSettings();
  if (!held.sync) return;
  const known = (await loadSyncState()) ?? {};
  const state = problem ? {} : known;
  const items = newerItems(await browser.storage.sync.get(null), state);
  if (Object.keys(items).length === 0) return;
  const [own, first] = [await loadOwnSettings(), firstSettings()];
  const ids = newIdsHere(own, known, items, first, now);
  // First: what is kept may rather be lost than be taken for somebody else's.
  await moveChildren(ids, now);
  const ours = { ...own, children: withNewIds(own.children, ids) };
  const settings = withoutUnchosen(applyItems(ours, items), state, items, first);
  // The settings first, also beneath what a policy sets: what is written down as known of the account, and is not here, would
  // be given back to it as changed here.
  const { after } = await changeSettings(settings, { underPolicy: true });
  await saveSyncState(withItems(state, items, settings));
  await knowBands(bandsChosen(ours.children, after.children), now);
  await forgetOthers(now);
}

/**
 * Gives a first child that somebody has described an id of its own, before it goes to the account: every computer gives its
 * first child the same id, and what another one has given may arrive later.
 */
async function leaveFirstId(first: Settings, now: number): Promise<void> {
  const own = await loadOwnSettings();
  const ids = newIdsHere(own, (await loadSyncState()) ?? {}, {}, first, now);
  if (ids.size === 0) return;
  await moveChildren(ids, now);
  await changeSettings({ children: withNewIds(own.children, ids) }, { underPolicy: true });
}

/** Gives the browser's account what changed here. A computer that begins to sync first takes what is there. */
export async function pushSync(now: number): Promise<void> {
  const { settings: held, problem } = await loadSettings();
  // What is damaged here is nobody's choice, and neither is that it does not sync.
  if (problem) return;
  const state = await loadSyncState();
  if (!held.sync) {
    // Where the account has never taken anything, there is a problem alone.
    if (state || (await loadSyncProblem())) await forgetSync();
    return;
  }
  try {
    // Should that fail, no state has been written down, so that it comes first the next time as well. What could not be taken
    // once would be written over.
    if (!state || (await loadSyncProblem())) await pullSync(now);
    const first = firstSettings();
    // Also later: a first child may be described long after this computer began to sync.
    await leaveFirstId(first, now);
    const known = stillThere((await loadSyncState()) ?? {}, await browser.storage.sync.get(null));
    const settings = await loadOwnSettings();
    const items = itemsToWrite(settings, known, now, first);
    if (Object.keys(items).length > 0) {
      await browser.storage.sync.set(items);
      await saveSyncState(withItems(known, items, settings));
    }
    await saveSyncProblem(undefined);
  } catch (error) {
    await saveSyncProblem(FULL.test(String(error)) ? 'full' : 'refused');
  }
}

/**
 * The account has changed, or may have: takes what is newer there, and gives what it has not got, such as what somebody who had
 * not seen it wrote over. Where something cannot be taken, nothing is given.
 */
export async function followSync(now: number): Promise<void> {
  try {
    await pullSync(now);
  } catch {
    await saveSyncProblem('refused').catch(() => undefined);
    return;
  }
  await pushSync(now);
}

/** What the account did not take, or what could not be taken from it, is tried once more. */
export async function retrySync(now: number): Promise<void> {
  if (await loadSyncProblem()) await followSync(now);
}

/**
 * Mends settings that are damaged here by what the account has; to be done before anything is saved over them, or what is
 * missing would count as taken out. Where the account mends nothing now, what was known of it is forgotten: once the settings
 * are whole it is then asked first, and nothing that is missing here is taken out there.
 * @returns whether it mended them
 */
export async function mendBySync(now: number): Promise<boolean> {
  if (!(await loadSettings()).problem) return false;
  await pullSync(now).catch(() => undefined);
  const { problem } = await loadSettings();
  if (problem && problem !== 'unreadable') await forgetSync().catch(() => undefined);
  return !problem;
}
