import type { Activity, Sighting } from '@/catalogue/types';
import { type Band, isUnder10, type Strength } from '@/guidance/types';
import type { ActivityChoice, Pacing } from '@/settings/schema';

/** How firmly a reminder stands where the parent has chosen nothing. */
export function defaultStrength(band: Band, activity: Activity): Strength {
  if (activity === 'browsing') return 'card';
  if (activity === 'watching') return isUnder10(band) ? 'pause' : 'card';
  return isUnder10(band) ? 'gate' : 'pause';
}

/** How often it may come back where the parent has chosen nothing. */
export function defaultPacing(activity: Activity): Pacing {
  if (activity === 'browsing') return 'once-a-day';
  if (activity === 'watching') return 'every-30-minutes';
  return 'every-visit';
}

/** Time to read one thought, in seconds; longer for those who read slowly. */
const WAITS: Readonly<Record<Band, number>> = { 'under-6': 5, '6-9': 5, '10-12': 3, '13-15': 2, '16-17': 2 };

/** Seconds before carrying on opens: a card can be answered at once, a gate has its PIN. */
export const waitFor = (band: Band, strength: Strength): number => (strength === 'pause' ? WAITS[band] : 0);

/**
 * Strength and pacing that hold for this sighting: adult sites pause everyone, every time, also where the parent switched
 * such reminders off.
 */
export function rulesFor(
  { activity, adult }: Pick<Sighting, 'activity' | 'adult'>,
  choice: ActivityChoice,
  band: Band,
  hasPin: boolean,
): { strength: Strength; pacing: Pacing } {
  const wanted = choice.strength ?? defaultStrength(band, activity);
  // A gate without a PIN would shut the child out for good, and Livewise is no blocker.
  const strength = wanted === 'gate' && !hasPin ? 'pause' : wanted;
  if (adult) return { strength: strength === 'gate' && choice.on ? 'gate' : 'pause', pacing: 'every-visit' };
  return { strength, pacing: choice.pacing ?? defaultPacing(activity) };
}
