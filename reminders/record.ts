import * as v from 'valibot';
import { ACTIVITIES, type Activity } from '@/catalogue/types';
import type { NewIds } from '@/settings/same-child';
import type { Spot } from './history';

/** Days that the record goes back, today included. */
export const DAYS_KEPT = 35;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const Entry = v.strictObject({
  /** ISO 8601 date, where the computer is. */
  day: v.pipe(v.string(), v.isoDate()),
  child: v.pipe(v.string(), v.maxLength(40)),
  /** Of an added site, its host is in it. */
  platform: v.pipe(v.string(), v.maxLength(120)),
  activity: v.picklist(ACTIVITIES),
  /** Reminders that came. */
  shown: count,
  /** How many of them were answered by leaving. */
  left: count,
  /** How many of them were answered by carrying on. */
  carriedOn: count,
});

/** What happened at one platform and activity on one day, for one child. */
export type RecordEntry = v.InferOutput<typeof Entry>;

/** What may be counted. That help was opened is not: nobody should think twice about opening it. */
export type Counted = 'shown' | 'left' | 'carriedOn';

/**
 * What happened, as the family can see it: counts by day, platform and activity, on this computer only. No addresses,
 * channels, titles or chat, and nothing that is not shown on the settings page, to the child as well.
 */
export const RecordSchema = v.strictObject({ version: v.literal(1), entries: v.array(Entry) });
export type ReminderRecord = v.InferOutput<typeof RecordSchema>;

/** Where nothing was counted yet. */
export const emptyRecord = (): ReminderRecord => ({ version: 1, entries: [] });

/** Reads a stored record, without what is too old; of a damaged one, the entries that are whole. */
export function parseRecord(stored: unknown, now: number): ReminderRecord {
  const { entries } = (stored ?? {}) as { entries?: unknown };
  const whole = Array.isArray(entries) ? entries.filter((entry): entry is RecordEntry => v.is(Entry, entry)) : [];
  return forgetOld({ version: 1, entries: whole }, now);
}

/** The calendar day at a moment, where the computer is, as an ISO 8601 date. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The days that the record covers, oldest first. */
export function daysKept(now: number): string[] {
  return Array.from({ length: DAYS_KEPT }, (_, ago) => {
    const day = new Date(now);
    // Noon, so that no change of clocks skips a day.
    day.setHours(12, 0, 0, 0);
    day.setDate(day.getDate() - (DAYS_KEPT - 1 - ago));
    return dayOf(day.getTime());
  });
}

/** The record with one more counted. */
export function countUp(record: ReminderRecord, spot: Spot, what: Counted, now: number): ReminderRecord {
  const day = dayOf(now);
  const isIt = (entry: RecordEntry) =>
    entry.day === day &&
    entry.child === spot.child &&
    entry.platform === spot.platform &&
    entry.activity === spot.activity;
  const before = record.entries.find(isIt) ?? { day, ...spot, shown: 0, left: 0, carriedOn: 0 };
  const after = { ...before, [what]: before[what] + 1 };
  return forgetOld({ ...record, entries: [...record.entries.filter((entry) => !isIt(entry)), after] }, now);
}

/** A clock that was set back leaves days in the future: those are kept until they are old. */
function forgetOld(record: ReminderRecord, now: number): ReminderRecord {
  const [oldest = ''] = daysKept(now);
  return { ...record, entries: record.entries.filter(({ day }) => day >= oldest) };
}

/** The record of some children only. */
export const recordOf = (record: ReminderRecord, children: readonly string[]): ReminderRecord => ({
  ...record,
  entries: record.entries.filter(({ child }) => children.includes(child)),
});

/** The record of children who have other ids now. */
export const recordUnder = (record: ReminderRecord, ids: NewIds): ReminderRecord => ({
  ...record,
  entries: record.entries.map((entry) => ({ ...entry, child: ids.get(entry.child) ?? entry.child })),
});

const total = (entries: readonly RecordEntry[], key: (entry: RecordEntry) => string): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const entry of entries) totals.set(key(entry), (totals.get(key(entry)) ?? 0) + entry.shown);
  return totals;
};

/** Reminders on each day that is kept, oldest first. */
export function byDay({ entries }: ReminderRecord, now: number): { day: string; shown: number }[] {
  const totals = total(entries, ({ day }) => day);
  return daysKept(now).map((day) => ({ day, shown: totals.get(day) ?? 0 }));
}

/** Reminders at each platform, most first. */
export function byPlatform({ entries }: ReminderRecord): { platform: string; shown: number }[] {
  return [...total(entries, ({ platform }) => platform)]
    .map(([platform, shown]) => ({ platform, shown }))
    .sort((a, b) => b.shown - a.shown || a.platform.localeCompare(b.platform));
}

/** Totals by platform and activity over all days, most reminders first. */
export function byPlace({ entries }: ReminderRecord): Omit<RecordEntry, 'day' | 'child'>[] {
  const places = new Map<string, Omit<RecordEntry, 'day' | 'child'>>();
  for (const { platform, activity, shown, left, carriedOn } of entries) {
    const key = `${platform} ${activity satisfies Activity}`;
    const before = places.get(key) ?? { platform, activity, shown: 0, left: 0, carriedOn: 0 };
    places.set(key, {
      ...before,
      shown: before.shown + shown,
      left: before.left + left,
      carriedOn: before.carriedOn + carriedOn,
    });
  }
  return [...places.values()].sort((a, b) => b.shown - a.shown || a.platform.localeCompare(b.platform));
}
