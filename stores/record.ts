import { browser } from 'wxt/browser';
import type { Spot } from '@/reminders/history';
import { type Counted, countUp, parseRecord, type ReminderRecord, recordOf } from '@/reminders/record';

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

/**
 * Takes out of storage what is no longer shown: what is too old or damaged and, where there is a list of children, what is about
 * others. Rejects where storage refuses.
 */
export async function keepRecord(children: readonly string[] | undefined, now: number): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return;
  const shown = parseRecord(stored, now);
  const kept = children ? recordOf(shown, children) : shown;
  // As many are as good as the same: they are only ever taken out.
  if (kept.entries.length !== (stored as Partial<ReminderRecord> | null)?.entries?.length) await saveRecord(kept);
}

/** Rejects where storage refuses. */
export const saveRecord = (record: ReminderRecord): Promise<void> => browser.storage.local.set({ [KEY]: record });
/** Deletes all counts. Rejects where storage refuses. */
export const forgetRecord = (): Promise<void> => browser.storage.local.remove(KEY);
