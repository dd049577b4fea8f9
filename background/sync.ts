import { browser } from 'wxt/browser';
import { changeSettings, firstSettings, loadOwnSettings, loadSettings } from '@/settings/store';
import { applyItems, itemsToWrite, newerItems, stillThere, withItems, withoutUnchosen } from '@/settings/sync';
import { forgetSync, loadSyncState, saveSyncProblem, saveSyncState } from '@/stores/sync';
import { forgetOthers } from './forget-children';

// What a policy sets is for this browser alone: only the family's own settings travel.

/** Takes from the browser's account what is newer there. */
export async function pullSync(now: number): Promise<void> {
  if (!(await loadSettings()).settings.sync) return;
  const state = (await loadSyncState()) ?? {};
  const items = newerItems(await browser.storage.sync.get(null), state);
  if (Object.keys(items).length === 0) return;
  const settings = withoutUnchosen(applyItems(await loadOwnSettings(), items), state, items, firstSettings());
  // In this order, and also under what a policy sets: what is written down as known, and is not here, would be given back to
  // the account as changed here.
  await changeSettings(settings, { underPolicy: true });
  await saveSyncState(withItems(state, items, settings));
  await forgetOthers((await loadSettings()).settings, now);
}

/** Gives the browser's account what changed here. A computer that begins to sync first takes what is there. */
export async function pushSync(now: number): Promise<void> {
  const state = await loadSyncState();
  if (!(await loadSettings()).settings.sync) {
    if (state) await forgetSync();
    return;
  }
  try {
    // Should that fail, nothing has been written down, and it is done first the next time as well.
    if (!state) await pullSync(now);
    const known = stillThere((await loadSyncState()) ?? {}, await browser.storage.sync.get(null));
    const settings = await loadOwnSettings();
    const items = itemsToWrite(settings, known, now, firstSettings());
    if (Object.keys(items).length === 0) return;
    await browser.storage.sync.set(items);
    await saveSyncState(withItems(known, items, settings));
    await saveSyncProblem(undefined);
  } catch (error) {
    await saveSyncProblem(/quota/i.test(String(error)) ? 'full' : 'refused');
  }
}

/** The account has changed: takes what is newer there, and gives anew what somebody who had not seen it wrote over. */
export async function followSync(now: number): Promise<void> {
  await pullSync(now);
  await pushSync(now);
}
