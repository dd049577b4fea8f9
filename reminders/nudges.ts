import type { Tactic } from '@/guidance/types';
import type { PressureTactic } from '@/pressure/types';

/** What a child was told about the chat in one visit. */
export interface Nudges {
  /** Unix time in milliseconds. */
  last: number;
  tactics: PressureTactic[];
}

/** Milliseconds between two; one that comes too often is no longer read. */
const BETWEEN = 5 * 60_000;

/** Whether to say something about a tactic now: once each, and seldom. */
export const isNudgeDue = (nudges: Nudges | undefined, tactic: PressureTactic, now: number): boolean =>
  !nudges || (!nudges.tactics.includes(tactic) && Math.abs(now - nudges.last) >= BETWEEN);

/** After something was said. */
export const withNudge = (nudges: Nudges | undefined, tactic: PressureTactic, now: number): Nudges => ({
  last: now,
  tactics: [...(nudges?.tactics ?? []), tactic],
});

/** What the next lesson is about then. */
export const LESSON_TACTICS: Readonly<Record<PressureTactic, Tactic>> = {
  dare: 'dare',
  prize: 'prize',
  threat: 'threat',
  private: 'private',
  personal: 'questions',
  'age-place': 'questions',
  secrecy: 'secrecy',
  alone: 'questions',
  camera: 'camera',
};
