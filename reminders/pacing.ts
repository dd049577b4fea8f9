import type { Pacing } from '@/settings/schema';

/** After how many minutes a reminder comes back, for the choices that count them. */
export const MINUTES_BETWEEN = {
  'every-30-minutes': 30,
  'every-2-hours': 120,
} as const satisfies Partial<Record<Pacing, number>>;

/**
 * Whether a reminder is due again.
 *
 * @param last Unix milliseconds of the last one for this platform and activity; one in the future (the clock was set
 *   back) counts as none
 */
export function isDue(pacing: Pacing, last: number | undefined, now: number): boolean {
  if (last === undefined || last > now) return true;
  if (isOverTime(pacing)) return now - last >= MINUTES_BETWEEN[pacing] * 60_000;
  return pacing !== 'once-a-day' || !isSameDay(last, now);
}

/** Whether reminders come back with time, also to a child who stays. */
export const isOverTime = (pacing: Pacing): pacing is keyof typeof MINUTES_BETWEEN => pacing in MINUTES_BETWEEN;

/** The same calendar day where the computer is. */
const isSameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();
