import type { Pacing } from '@/settings/schema';
import { MINUTES_BETWEEN } from './pacing';

/** About how many reminders come on a day with so many hours at one platform, where they come back with time. */
export const remindersOnADay = (pacing: Exclude<Pacing, 'every-visit'>, hours: number): number =>
  pacing === 'once-a-day' ? 1 : Math.max(1, Math.floor((hours * 60) / MINUTES_BETWEEN[pacing]));
