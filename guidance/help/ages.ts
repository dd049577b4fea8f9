import type { Band } from '../types';

/** Years, both included. */
export type Ages = readonly [from: number, to: number];

/** Years of each band. */
export const AGES: Readonly<Record<Band, Ages>> = {
  'under-6': [0, 5],
  '6-9': [6, 9],
  '10-12': [10, 12],
  '13-15': [13, 15],
  '16-17': [16, 17],
};

/** Every age that a child may have of whom nothing is known. */
const ANY_CHILD: Ages = [6, 17];

/** The years of several children: a service that is for all of them turns none away. */
export function agesOfAll(ages: readonly Ages[]): Ages {
  if (ages.length === 0) return ANY_CHILD;
  return [Math.min(...ages.map(([from]) => from)), Math.max(...ages.map(([, to]) => to))];
}
