import { browser } from 'wxt/browser';
import type { Spot } from '@/reminders/history';
import { type Counted, countUp, parseRecord, type ReminderRecord } from '@/reminders/record';

const KEY = 'record';

/** The record of what happened. Rejects where storage does not answer. */
export async function loadRecord(now: number): Promise<ReminderRecord> {
  return parseRecord((await browser.storage.local.get(KEY))[KEY], now);
}

/** Counts one more; a storage that refuses costs a count, never a reminder. */
export async function count(spot: Spot, what: Counted, now: number): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: countUp(await loadRecord(now), spot, what, now) });
  } catch (error) {
    console.warn('Livewise could not count a reminder', error);
  }
}

/** Rejects where storage refuses. */
export const saveRecord = (record: ReminderRecord): Promise<void> => browser.storage.local.set({ [KEY]: record });
/** Deletes all counts. Rejects where storage refuses. */
export const forgetRecord = (): Promise<void> => browser.storage.local.remove(KEY);
