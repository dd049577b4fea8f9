import type { ReachWay } from '@/guidance/types';
import { plainNumber } from '@/settings/plain-digits';

/** How somebody is reached, as it was typed: a number in whatever digits and hyphens. */
export const typedReach = <Way extends ReachWay>(way: Way, value: string): { way: Way; value: string } => ({
  way,
  value: way === 'tel' || way === 'sms' ? plainNumber(value) : value,
});
