import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type SyncState, sitesLeftOut } from '@/settings/sync';
import { understood } from './understood';

const STATE = 'sync-state';
const PROBLEM = 'sync-problem';

const StateSchema = v.record(v.string(), v.object({ at: v.number(), json: v.string() }));

const ProblemSchema = v.picklist(['full', 'refused']);
/** Why the browser's account did not take the settings, or they could not be taken from it. */
export type SyncProblem = v.InferOutput<typeof ProblemSchema>;

/** What this computer last wrote to the account or took from it; nothing before it ever synced, or where it is damaged. */
export const loadSyncState = async (): Promise<SyncState | undefined> =>
  understood((await browser.storage.local.get(STATE))[STATE], StateSchema);

/** Rejects where storage refuses. */
export const saveSyncState = (state: SyncState): Promise<void> => browser.storage.local.set({ [STATE]: state });
/** As if this computer had never synced. */
export const forgetSync = (): Promise<void> => browser.storage.local.remove([STATE, PROBLEM]);

/** What went wrong with the account the last time; nothing where all went well. */
export const loadSyncProblem = async (): Promise<SyncProblem | undefined> =>
  understood((await browser.storage.local.get(PROBLEM))[PROBLEM], ProblemSchema);

/** @param problem nothing where there is none any more */
export const saveSyncProblem = (problem: SyncProblem | undefined): Promise<void> =>
  problem ? browser.storage.local.set({ [PROBLEM]: problem }) : browser.storage.local.remove(PROBLEM);

/** Sites that the account has and that are not used here, since they do not fit. */
export const loadSitesLeftOut = async (): Promise<string[]> =>
  sitesLeftOut((await browser.storage.sync.get('sites')).sites);
