import { browser } from 'wxt/browser';
import { changeSettings, loadSettings } from '@/settings/store';
import { applyItems, itemsToWrite, newerItems, withItems } from '@/settings/sync';
import { forgetSync, loadSyncState, saveSyncProblem, saveSyncState } from '@/stores/sync';

/** Takes from the browser's account what is newer there. */
export async function pullSync(now: number): Promise<void> {
  const { settings } = await loadSettings();
  if (!settings.sync) return;
  const state = (await loadSyncState()) ?? {};
  const items = newerItems(await browser.storage.sync.get(null), state);
  if (Object.keys(items).length === 0) return;
  // A computer whose clock runs ahead must not win for ever.
  const taken = Object.fromEntries(
    Object.entries(items).map(([name, item]) => [name, { ...item, at: Math.min(item.at, now) }]),
  );
  await saveSyncState(withItems(state, taken));
  await changeSettings(applyItems(settings, taken));
}

/** Gives the browser's account what changed here. A computer that begins to sync first takes what is there. */
export async function pushSync(now: number): Promise<void> {
  const state = await loadSyncState();
  if (!(await loadSettings()).settings.sync) {
    if (state) await forgetSync();
    return;
  }
  try {
    if (!state) {
      await saveSyncState({});
      await pullSync(now);
    }
    const known = (await loadSyncState()) ?? {};
    const { settings } = await loadSettings();
    const items = itemsToWrite(settings, known, now);
    if (Object.keys(items).length === 0) return;
    await browser.storage.sync.set(items);
    await saveSyncState(withItems(known, items));
    await saveSyncProblem(undefined);
  } catch (error) {
    await saveSyncProblem(/quota/i.test(String(error)) ? 'full' : 'refused');
  }
}
