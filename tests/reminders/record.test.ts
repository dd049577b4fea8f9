import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Spot } from '@/reminders/history';
import {
  byDay,
  byPlace,
  byPlatform,
  type Counted,
  countUp,
  DAYS_KEPT,
  dayOf,
  daysKept,
  emptyRecord,
  parseRecord,
  type RecordEntry,
  RecordSchema,
  recordOf,
} from '@/reminders/record';
import { NOW } from '../lib/time';

const daysAgo = (days: number) => new Date(2026, 10, 24 - days, 12, 0).getTime();
const spot = (change: Partial<Spot> = {}): Spot => ({
  child: 'ada',
  platform: 'twitch',
  activity: 'watching',
  ...change,
});
const entry = (change: Partial<RecordEntry> = {}): RecordEntry => ({
  day: dayOf(NOW),
  ...spot(),
  shown: 1,
  left: 0,
  carriedOn: 0,
  ...change,
});
const recordWith = (...entries: RecordEntry[]) => ({ version: 1 as const, entries });

describe('counting up', () => {
  const counted = (...steps: [what: Counted, at?: number, where?: Partial<Spot>][]) =>
    steps.reduce((record, [what, at = NOW, where]) => countUp(record, spot(where), what, at), emptyRecord());

  it('counts what came and how it was answered, in one entry a day', () => {
    expect(counted(['shown'], ['left'], ['shown'], ['carriedOn']).entries).toEqual([
      entry({ shown: 2, left: 1, carriedOn: 1 }),
    ]);
  });

  it.each<[string, number, Partial<Spot>]>([
    ['day', daysAgo(1), {}],
    ['child', NOW, { child: 'bo' }],
    ['platform', NOW, { platform: 'kick' }],
    ['activity', NOW, { activity: 'browsing' }],
  ])('begins another entry for another %s', (_, at, where) => {
    expect(counted(['shown'], ['shown', at, where]).entries).toHaveLength(2);
  });

  it('forgets what is older than 35 days, today included', () => {
    const record = counted(['shown', daysAgo(35)], ['shown', daysAgo(34)], ['shown']);
    expect(record.entries.map(({ day }) => day)).toEqual([dayOf(daysAgo(34)), dayOf(NOW)]);
  });

  it('keeps a day that a clock set back left in the future, until it is old', () => {
    const record = counted(['shown', daysAgo(-2)], ['shown']);
    expect(record.entries).toHaveLength(2);
    expect(parseRecord(record, daysAgo(-60)).entries).toEqual([]);
  });
});

describe('what was stored', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'record'],
    ['entries that are no list', { version: 1, entries: 'x' }],
  ])('is an empty record where it is %s', (_, stored) => expect(parseRecord(stored, NOW)).toEqual(emptyRecord()));

  it('keeps the entries that are whole', () => {
    const whole = [entry(), entry({ platform: 'kick' })];
    const broken = [
      { ...entry(), day: 'today' },
      { ...entry(), shown: -1 },
      { ...entry(), left: 0.5 },
      { ...entry(), activity: 'sleeping' },
      { ...entry(), title: 'no' },
      { day: dayOf(NOW) },
      null,
      7,
    ];
    const stored = { version: 1, entries: [whole[0], ...broken, whole[1]] };
    expect(parseRecord(stored, NOW)).toEqual({ version: 1, entries: whole });
  });

  it('comes without what is too old', () => {
    const stored = recordWith(entry({ day: dayOf(daysAgo(35)) }), entry());
    expect(parseRecord(stored, NOW).entries).toEqual([entry()]);
  });

  it('is read whatever it is, and can be counted up', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.record({ entries: fc.array(fc.oneof(fc.anything(), fc.constant(entry()))) }),
    );
    fc.assert(
      fc.property(stored, (given) => {
        const record = countUp(parseRecord(given, NOW), spot(), 'shown', NOW);
        return v.is(RecordSchema, record) && byDay(record, NOW).length === DAYS_KEPT;
      }),
    );
  });
});

describe('the days', () => {
  afterEach(() => void vi.unstubAllEnvs());

  const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  it.each([
    ['UTC', '2026-11-24'],
    ['Europe/London', '2026-11-10'], // clocks back on 25 October
    ['Europe/London', '2026-04-10'], // clocks on on 29 March
    ['America/Santiago', '2026-09-20'], // clocks on at midnight of 6 September: that day begins at 1
    ['Australia/Lord_Howe', '2026-04-20'], // by half an hour
    ['Asia/Tokyo', '2027-01-05'],
  ])('in %s up to %s are 35 in a row', (zone, today) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
    for (const [hour, minute] of [
      [0, 0],
      [0, 30],
      [1, 30],
      [12, 0],
      [23, 59],
    ] as const) {
      const now = new Date(year, month - 1, date, hour, minute).getTime();
      const days = daysKept(now);
      expect(days).toHaveLength(35);
      expect(days.at(-1)).toBe(today);
      expect(days.slice(1)).toEqual(days.slice(0, -1).map(next));
      const record = countUp(emptyRecord(), spot(), 'shown', now);
      expect(byDay(record, now)).toEqual(days.map((day) => ({ day, shown: day === today ? 1 : 0 })));
    }
  });

  it('have the reminders of all places', () => {
    const day = dayOf(daysAgo(3));
    const record = recordWith(entry({ day, shown: 2 }), entry({ day, child: 'bo', platform: 'kick', shown: 3 }));
    expect(byDay(record, NOW).filter(({ shown }) => shown > 0)).toEqual([{ day, shown: 5 }]);
  });
});

describe('the places', () => {
  const record = recordWith(
    entry({ platform: 'youtube', shown: 2, left: 1 }),
    entry({ platform: 'kick', shown: 2 }),
    entry({ platform: 'twitch', shown: 1 }),
    entry({ platform: 'twitch', activity: 'browsing', shown: 4, carriedOn: 2 }),
    entry({ platform: 'youtube', child: 'bo', day: dayOf(daysAgo(1)), shown: 1, left: 1 }),
  );

  it('are most reminders first, then by name', () => {
    expect(byPlatform(record)).toEqual([
      { platform: 'twitch', shown: 5 },
      { platform: 'youtube', shown: 3 },
      { platform: 'kick', shown: 2 },
    ]);
    expect(byPlatform(recordWith(entry({ platform: 'b' }), entry({ platform: 'a' }))).map((p) => p.platform)).toEqual([
      'a',
      'b',
    ]);
  });

  it('have what was done there, over all days', () => {
    expect(byPlace(record)).toEqual([
      { platform: 'twitch', activity: 'browsing', shown: 4, left: 0, carriedOn: 2 },
      { platform: 'youtube', activity: 'watching', shown: 3, left: 2, carriedOn: 0 },
      { platform: 'kick', activity: 'watching', shown: 2, left: 0, carriedOn: 0 },
      { platform: 'twitch', activity: 'watching', shown: 1, left: 0, carriedOn: 0 },
    ]);
  });

  it('are those of some children only', () => {
    expect(byPlatform(recordOf(record, ['bo']))).toEqual([{ platform: 'youtube', shown: 1 }]);
    expect(recordOf(record, [])).toEqual(emptyRecord());
  });
});
