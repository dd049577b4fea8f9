import type { Pacing } from '@/settings/schema';

const MINUTES: Readonly<Record<Exclude<Pacing, 'every-visit' | 'once-a-day'>, number>> = {
  'every-30-minutes': 30,
  'every-2-hours': 120,
};

/** About how many reminders come on a day with so many hours at one platform, where they come back with time. */
export const remindersOnADay = (pacing: Exclude<Pacing, 'every-visit'>, hours: number): number =>
  pacing === 'once-a-day' ? 1 : Math.max(1, Math.floor((hours * 60) / MINUTES[pacing]));
