import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '@/reminders/decide';
import { emptyHistory, recordReminder } from '@/reminders/history';
import { isNudgeDue } from '@/reminders/nudges';
import { isDue } from '@/reminders/pacing';
import { isGrownUpHere, QUIET_PERIODS, spanOf } from '@/reminders/presence';
import { byDay, countUp, DAYS_KEPT, emptyRecord, parseRecord } from '@/reminders/record';
import { continuedVisit } from '@/reminders/visit';
import { ageOf, bandOf } from '@/settings/children';
import { PACINGS, type Pacing } from '@/settings/schema';
import { afterWrong, NO_TRIES, notAhead, waitFor } from '@/settings/tries';
import { isTalkDue, newTalks } from '@/talk/due';
import { familySettings } from '../lib/family';
import { DAY, MINUTE } from '../lib/time';

/** A computer whose battery is empty begins in 1970; and somebody may be far ahead. */
const moment = fc.integer({ min: 0, max: new Date(2100, 0, 1).getTime() });
/** Two moments on a clock that may jump between them, by little or by years. */
const jump = fc.oneof(
  fc.tuple(moment, moment),
  fc
    .tuple(moment, fc.integer({ min: -3 * DAY, max: 3 * DAY }))
    .map(([then, by]) => [then, Math.max(0, then + by)] as const),
);
const spot = { child: 'child-1', platform: 'ometv', activity: 'video-chat' } as const;
const sighting = { ...spot, certainty: 'sure', adult: false } as const;

const LONGEST: Readonly<Record<Pacing, number>> = {
  'every-visit': 0,
  'every-30-minutes': 30 * MINUTE,
  'every-2-hours': 120 * MINUTE,
  // A day with a change of clocks is an hour longer.
  'once-a-day': 25 * 60 * MINUTE,
};

/** Whatever the clock does between two moments. */
const holds = (claim: (then: number, now: number) => void) =>
  fc.assert(fc.property(jump, ([then, now]) => claim(then, now)));

describe('a clock that jumps', () => {
  it.each(PACINGS)('makes no reminder stay away for longer than "%s" says, and none where it was set back', (pacing) =>
    holds((then, now) => {
      if (now < then || now - then >= LONGEST[pacing]) expect(isDue(pacing, then, now)).toBe(true);
    }),
  );

  it.each(QUIET_PERIODS)('quiets nothing for longer than a grown-up asked: %s', (period) =>
    holds((then, now) => {
      const { until } = spanOf(period, then);
      const isHere = isGrownUpHere({ grownUp: spanOf(period, then) }, now);
      if (until === undefined) expect(isHere).toBe(true);
      else expect(isHere).toBe(now >= then && now < until);
    }),
  );

  it('carries no visit over an absence of more than ten minutes, either way', () =>
    holds((then, now) => {
      const visit = { platform: 'ometv', activity: 'video-chat', settledFor: 'child-1', awaySince: then } as const;
      const isContinued = continuedVisit(visit, spot, 'same-platform', now) !== undefined;
      expect(isContinued).toBe(Math.abs(now - then) <= 10 * MINUTE);
    }));

  it('always brings a reminder to who comes anew', () =>
    holds((then, now) => {
      const history = recordReminder(emptyHistory(), spot, then);
      const settings = familySettings();
      const decision = decide({ sighting, visit: undefined, settings, presence: {}, history, relevant: {}, now });
      expect(decision.show).toBe('reminder');
    }));

  it('locks for an hour at most, which passes', () =>
    holds((then, now) => {
      let tries = NO_TRIES;
      for (let wrong = 0; wrong < 40; wrong++) tries = afterWrong(tries, then);
      expect(waitFor(tries, now)).toBeLessThanOrEqual(60 * MINUTE);
      // As it is kept from the first try after the jump on.
      expect(waitFor(notAhead(tries, now), now + 60 * MINUTE)).toBe(0);
    }));

  it('loses no count while it is set back, and keeps none for more than its days', () =>
    holds((then, now) => {
      const record = parseRecord(countUp(emptyRecord(), spot, 'shown', then), now);
      if (now <= then) expect(record.entries).toHaveLength(1);
      if (now - then > (DAYS_KEPT + 1) * DAY) expect(record.entries).toHaveLength(0);
      expect(byDay(record, now)).toHaveLength(DAYS_KEPT);
      expect(countUp(record, spot, 'left', now).entries.some(({ left }) => left === 1)).toBe(true);
    }));

  it('keeps the chat unspoken of for five minutes at most', () =>
    holds((then, now) => {
      const isSpokenOf = isNudgeDue({ last: then, tactics: ['dare'] }, 'prize', now);
      expect(isSpokenOf).toBe(Math.abs(now - then) >= 5 * MINUTE);
    }));

  it('leaves every child of an age, and a talk due or not', () =>
    holds((then, now) => {
      const born = { year: 2015, month: 6 };
      expect(Number.isInteger(ageOf(born, now))).toBe(true);
      expect(bandOf({ band: '10-12', born }, now)).toBeDefined();
      expect(isTalkDue(newTalks(then), 'child-1', 'month', now)).toBe(now - then >= 30 * DAY);
    }));
});
