import type { Pacing } from '@/settings/schema';

const MINUTE = 60_000;

/**
 * Whether a reminder is due again.
 *
 * @param last Unix milliseconds of the last one for this platform and activity; one in the future (the clock was set
 *   back) counts as none
 */
export function isDue(pacing: Pacing, last: number | undefined, now: number): boolean {
  if (last === undefined || last > now) return true;
  if (pacing === 'every-30-minutes') return now - last >= 30 * MINUTE;
  if (pacing === 'every-2-hours') return now - last >= 120 * MINUTE;
  if (pacing === 'once-a-day') return !isSameDay(last, now);
  return true;
}

/** Whether reminders come back with time, also to a child who stays. */
export const isOverTime = (pacing: Pacing): boolean => pacing === 'every-30-minutes' || pacing === 'every-2-hours';

/** The same calendar day where the computer is. */
const isSameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();
