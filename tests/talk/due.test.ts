import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TALK_PERIODS, type TalkPeriod } from '@/settings/schema';
import {
  afterTalkStep,
  isBadgeDue,
  isTalkDue,
  lastTalk,
  newTalks,
  parseTalks,
  type Talks,
  TalksSchema,
  talksOf,
} from '@/talk/due';
import { DAY, NOW } from '../lib/time';

/** A family that began `days` ago. */
const since = (days: number): Talks => newTalks(NOW - days * DAY);
const isDue = (talks: Talks, now = NOW, period: TalkPeriod = 'month') => ({
  card: isTalkDue(talks, 'ada', period, now),
  badge: isBadgeDue(talks, ['ada'], period, now),
});
const NOTHING = { card: false, badge: false };
const BOTH = { card: true, badge: true };

it('talks with other children are kept, whatever a file or a policy calls one', () => {
  const ada = afterTalkStep(since(40), 'ada', 'talked', NOW);
  const talks = afterTalkStep(ada, 'constructor', 'talked', NOW);
  expect(talks.children.constructor).toEqual({ talked: NOW, count: 1 });
  expect(parseTalks(JSON.parse(JSON.stringify(talks)), NOW)).toEqual(ada);
});

describe('a talk is due', () => {
  it.each<[TalkPeriod, number]>([
    ['two-weeks', 14],
    ['month', 30],
    ['two-months', 61],
    ['three-months', 91],
  ])('%s: after %i days and not before', (period, days) => {
    const talked = afterTalkStep(since(500), 'ada', 'talked', NOW - days * DAY);
    for (const talks of [since(days), talked]) {
      expect(isDue(talks, NOW - 1, period)).toEqual(NOTHING);
      expect(isDue(talks, NOW, period)).toEqual(BOTH);
      expect(isDue(talks, NOW + 1000 * DAY, period)).toEqual(BOTH);
    }
  });

  it('never where it is off', () => expect(isDue(since(5000), NOW, 'off')).toEqual(NOTHING));

  it('for each child by themselves', () => {
    const talks = afterTalkStep(since(40), 'bo', 'talked', NOW);
    expect(isTalkDue(talks, 'ada', 'month', NOW)).toBe(true);
    expect(isTalkDue(talks, 'bo', 'month', NOW)).toBe(false);
  });

  it.each<[string, Talks, number]>([
    ['was set back, since the start', newTalks(NOW + 400 * DAY), 430],
    ['was a few hours ahead at the last talk', afterTalkStep(since(90), 'ada', 'talked', NOW + DAY / 2), 31],
  ])('not for as long as a clock %s', (_, talks, days) => {
    expect(isDue(talks)).toEqual(NOTHING);
    expect(isDue(talks, NOW + days * DAY)).toEqual(BOTH);
  });

  it('as if there had been none, where a talk is noted for a day to come', () => {
    const talks = afterTalkStep(since(90), 'ada', 'talked', NOW + 400 * DAY);
    expect(isDue(talks)).toEqual(BOTH);
    expect(lastTalk(talks, 'ada', NOW)).toBeUndefined();
  });

  it.each([
    [-40, -40],
    [0.5, 0],
  ])('since a talk in %f days, which is taken for one in %f', (days, taken) => {
    const talks = afterTalkStep(since(90), 'ada', 'talked', NOW + days * DAY);
    expect(lastTalk(talks, 'ada', NOW)).toBe(NOW + taken * DAY);
  });
});

it('the badge comes once a week at most, however many children there are', () => {
  const both = (talks: Talks, days: number) => isBadgeDue(talks, ['ada', 'ben'], 'month', NOW + days * DAY);
  let talks = afterTalkStep(since(90), 'ada', 'talked', NOW);
  talks = afterTalkStep(talks, 'ben', 'talked', NOW + 2 * DAY);
  expect([both(talks, 29), both(talks, 30)]).toEqual([false, true]);
  talks = afterTalkStep(talks, 'ada', 'seen', NOW + 30 * DAY);
  for (const after of [talks, afterTalkStep(talks, 'ada', 'talked', NOW + 31 * DAY)]) {
    expect([both(after, 32), both(after, 36), both(after, 37)]).toEqual([false, false, true]);
  }
});

describe('what the parent did', () => {
  it('"later" gives a week’s quiet', () => {
    const talks = afterTalkStep(since(40), 'ada', 'later', NOW);
    expect(isDue(talks)).toEqual(NOTHING);
    expect(isDue(talks, NOW + 7 * DAY - 1)).toEqual(NOTHING);
    expect(isDue(talks, NOW + 7 * DAY)).toEqual(BOTH);
  });

  it('"seen" quiets the badge for a week; the card stays', () => {
    const talks = afterTalkStep(since(40), 'ada', 'seen', NOW);
    expect(isDue(talks)).toEqual({ card: true, badge: false });
    expect(isDue(talks, NOW + 7 * DAY - 1)).toEqual({ card: true, badge: false });
    expect(isDue(talks, NOW + 7 * DAY)).toEqual(BOTH);
  });

  it('"seen" again does not begin the week anew, once it is over it does', () => {
    const once = afterTalkStep(since(40), 'ada', 'seen', NOW);
    expect(afterTalkStep(once, 'ada', 'seen', NOW + 3 * DAY)).toEqual(once);
    const again = afterTalkStep(once, 'ada', 'seen', NOW + 8 * DAY);
    expect(isDue(again, NOW + 9 * DAY)).toEqual({ card: true, badge: false });
  });

  it('"talked" counts, and wipes the rest but for the week’s quiet', () => {
    const before = (['seen', 'later'] as const).reduce(
      (talks, what) => afterTalkStep(talks, 'ada', what, NOW),
      since(40),
    );
    const once = afterTalkStep(before, 'ada', 'talked', NOW);
    expect(once.children.ada).toEqual({ talked: NOW, count: 1, quiet: NOW + 7 * DAY });
    expect(afterTalkStep(once, 'ada', 'talked', NOW + 8 * DAY).children.ada).toEqual({
      talked: NOW + 8 * DAY,
      count: 2,
    });
    expect(isDue(once)).toEqual(NOTHING);
  });

  it.each(['later', 'seen'] as const)(
    '"%s" keeps the count, and quiets no longer where the clock was set back',
    (what) => {
      const talked = afterTalkStep(since(400), 'ada', 'talked', NOW - 100 * DAY);
      const talks = afterTalkStep(talked, 'ada', what, NOW + 30 * DAY);
      expect(talks.children.ada).toMatchObject({ talked: NOW - 100 * DAY, count: 1 });
      expect(isDue(talks)).toEqual(BOTH);
    },
  );
});

describe('stored talks', () => {
  it('are read back', () => {
    const talks = afterTalkStep(afterTalkStep(since(40), 'ada', 'talked', NOW), 'bo', 'seen', NOW);
    expect(parseTalks(JSON.parse(JSON.stringify(talks)), NOW)).toEqual(talks);
  });

  it.each([undefined, null, 'x', { since: 'now', children: {} }, { since: 1, children: { ada: { count: -1 } } }])(
    'begin anew from %j',
    (stored) => expect(parseTalks(stored, NOW)).toEqual(newTalks(NOW)),
  );

  it('are usable whatever was stored', () => {
    const time = fc.oneof(fc.double(), fc.integer());
    const child = fc.record({ talked: time, later: time, quiet: time, count: fc.integer() }, { requiredKeys: [] });
    const stored = fc.oneof(fc.anything(), fc.record({ since: time, children: fc.dictionary(fc.string(), child) }));
    fc.assert(
      fc.property(stored, fc.constantFrom(...TALK_PERIODS), (given, period) => {
        const talks = parseTalks(given, NOW);
        expect(v.is(TalksSchema, talks)).toBe(true);
        const { card, badge } = isDue(talks, NOW, period);
        expect(card || !badge).toBe(true);
      }),
    );
  });
});

it('of a child who was taken out, nothing is kept', () => {
  const talks = afterTalkStep(afterTalkStep(since(40), 'ada', 'talked', NOW), 'ben', 'later', NOW);
  expect(Object.keys(talksOf(talks, ['ben', 'cem']).children)).toEqual(['ben']);
});
