import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TACTICS } from '@/guidance/types';
import { PRESSURE_TACTICS } from '@/pressure/types';
import { isNudgeDue, LESSON_TACTICS, type Nudges, withNudge } from '@/reminders/nudges';
import { MINUTE } from '../lib/time';

it('speaks of each tactic once, and never twice within five minutes', () => {
  const chat = fc.array(fc.tuple(fc.constantFrom(...PRESSURE_TACTICS), fc.integer({ min: 0, max: 4 * MINUTE })));
  fc.assert(
    fc.property(chat, (found) => {
      let nudges: Nudges | undefined;
      let now = 0;
      const said: [tactic: string, at: number][] = [];
      for (const [tactic, later] of found) {
        now += later;
        if (!isNudgeDue(nudges, tactic, now)) continue;
        nudges = withNudge(nudges, tactic, now);
        said.push([tactic, now]);
      }
      expect(new Set(said.map(([tactic]) => tactic)).size).toBe(said.length);
      const between = said.slice(1).map(([, at], i) => at - (said[i]?.[1] ?? 0));
      expect(between.every((gap) => gap >= 5 * MINUTE)).toBe(true);
      if (found.length > 0) expect(said.length).toBeGreaterThan(0);
    }),
  );
});

it('every tactic has a lesson', () => {
  for (const tactic of PRESSURE_TACTICS) expect(TACTICS).toContain(LESSON_TACTICS[tactic]);
});
