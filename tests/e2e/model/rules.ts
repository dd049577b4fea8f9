import type { Activity, Live } from './places';

export type Kind = 'card' | 'pause' | 'gate';
export type Pacing = 'every-visit' | 'every-30-minutes' | 'every-2-hours' | 'once-a-day';
export type Band = '6-9' | '10-12' | '13-15' | '16-17';

/** Milliseconds. */
export const MINUTE = 60_000;

/** What the parent chose. */
export interface Choices {
  band: Band;
  pin: boolean;
  platformsOff: string[];
  activities: Record<Activity, { on: boolean; strength?: Kind | undefined; pacing?: Pacing | undefined }>;
}

/** What holds as the model begins. */
export const firstChoices = (): Choices => ({
  band: '13-15',
  pin: false,
  platformsOff: [],
  activities: {
    browsing: { on: true },
    watching: { on: true },
    broadcasting: { on: true },
    'video-chat': { on: true },
  },
});

/** How firmly a reminder stands. */
export function kindOf({ activity, adult }: Live, { band, pin, activities }: Choices): Kind {
  const isYoung = band === '6-9';
  const usual = {
    browsing: 'card',
    watching: isYoung ? 'pause' : 'card',
    broadcasting: isYoung ? 'gate' : 'pause',
    'video-chat': isYoung ? 'gate' : 'pause',
  } as const;
  const kind = activities[activity].strength ?? usual[activity];
  // Nobody could open it.
  if (kind === 'gate' && !pin) return 'pause';
  // What is off has no strength of its own.
  if (!activities[activity].on) return 'pause';
  return adult && kind === 'card' ? 'pause' : kind;
}

/** How often it may come back. */
export function pacingOf({ activity, adult }: Live, { activities }: Choices): Pacing {
  const usual = {
    browsing: 'once-a-day',
    watching: 'every-30-minutes',
    broadcasting: 'every-visit',
    'video-chat': 'every-visit',
  } as const;
  return adult ? 'every-visit' : (activities[activity].pacing ?? usual[activity]);
}

/** Whether it comes back with time, also to a child who stays. */
export const comesBack = (pacing: Pacing): boolean => pacing === 'every-30-minutes' || pacing === 'every-2-hours';

/** Whether enough time has passed since the last one. */
export function isOver(pacing: Pacing, last: number | undefined): boolean {
  if (last === undefined || pacing === 'every-visit') return true;
  if (pacing === 'once-a-day') return last < new Date().setHours(0, 0, 0, 0);
  return Date.now() - last >= (pacing === 'every-30-minutes' ? 30 : 120) * MINUTE;
}
