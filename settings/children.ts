import { AGES, type Ages, agesOfAll } from '@/guidance/help/ages';
import { BANDS, type Band } from '@/guidance/types';
import type { Born, Child } from './schema';

/** Full years at a moment, from month and year alone: at least and at most, which differ in the month of the birthday. */
function yearsOf({ year, month }: Born, now: number): Ages {
  const today = new Date(now);
  const monthsOver = (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
  return [Math.floor((monthsOver - 1) / 12), Math.floor(monthsOver / 12)];
}

/** Full years: a birthday counts from the month after it, when it has surely been, so that no words come too early. */
export const ageOf = (born: Born, now: number): number => yearsOf(born, now)[0];

/** First year of each band, in the order of `BANDS`. */
const BAND_STARTS: readonly number[] = [0, 6, 10, 13, 16];

/** The band of an age in years; the last one for those who have grown out of it. */
export const bandOfAge = (age: number): Band => BANDS[BAND_STARTS.findLastIndex((start) => age >= start)] ?? 'under-6';

/** The age band that a child is in: by birth where it is given, as chosen otherwise. */
export const bandOf = ({ band, born }: Pick<Child, 'band' | 'born'>, now: number): Band =>
  born ? bandOfAge(ageOf(born, now)) : band;

/** Whether a child with a known birth is 18 by now. */
export const isGrown = ({ born }: Pick<Child, 'born'>, now: number): boolean => !!born && ageOf(born, now) >= 18;

/** The band of the youngest child: what is said to nobody in particular must suit them all. */
export function youngestBand(children: readonly Child[], now: number): Band {
  const bands = children.map((child) => BANDS.indexOf(bandOf(child, now)));
  return BANDS[Math.min(...bands)] ?? '10-12';
}

/**
 * The years of all of them, by birth where it is given: help that is named to them must turn none away. Whoever has turned 18
 * is still shown what there is for children, and so is one who is not born yet by this computer's clock.
 */
export const agesOf = (children: readonly Pick<Child, 'band' | 'born'>[], now: number): Ages =>
  agesOfAll(children.map(({ band, born }) => (born ? asChild(yearsOf(born, now)) : AGES[band])));

const asChild = ([least, most]: Ages): Ages => [within(least), within(most)];
const within = (age: number): number => Math.min(17, Math.max(0, age));

/** An id that no other child has ever had, on no computer of the family: what is kept about one must never become another's. */
export const freshId = (start = 'child'): string => `${start}-${crypto.randomUUID().slice(0, 8)}`;
