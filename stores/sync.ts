import { browser } from 'wxt/browser';
import type { SyncState } from '@/settings/sync';

const STATE = 'sync-state';
const PROBLEM = 'sync-problem';

/** Why the browser's account did not take the settings. */
export type SyncProblem = 'full' | 'refused';

/** What this computer last wrote to the account or took from it; nothing before it ever synced. */
export const loadSyncState = async (): Promise<SyncState | undefined> =>
  (await browser.storage.local.get(STATE))[STATE] as SyncState | undefined;

export const saveSyncState = (state: SyncState): Promise<void> => browser.storage.local.set({ [STATE]: state });
export const forgetSync = (): Promise<void> => browser.storage.local.remove([STATE, PROBLEM]);

export const loadSyncProblem = async (): Promise<SyncProblem | undefined> =>
  (await browser.storage.local.get(PROBLEM))[PROBLEM] as SyncProblem | undefined;

export const saveSyncProblem = (problem: SyncProblem | undefined): Promise<void> =>
  problem ? browser.storage.local.set({ [PROBLEM]: problem }) : browser.storage.local.remove(PROBLEM);
