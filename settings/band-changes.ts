import type { Band } from '@/guidance/types';
import { bandOf, isGrown } from './children';
import type { Child } from './schema';

/** The band of each child, by id, as the parent last saw it. */
export type KnownBands = Readonly<Record<string, Band | '18'>>;

const stageOf = (child: Child, now: number): Band | '18' => (isGrown(child, now) ? '18' : bandOf(child, now));

/** The band that each of these children is in now, by id. */
export const bandsNow = (children: readonly Child[], now: number): Record<string, Band | '18'> =>
  Object.fromEntries(children.map((child) => [child.id, stageOf(child, now)]));

/** Children whom a birthday has moved to another band since; `18`: they have grown out of Livewise. */
export function bandChanges(
  known: KnownBands,
  children: readonly Child[],
  now: number,
): { child: Child; to: Band | '18' }[] {
  return children
    .filter((child) => child.born && known[child.id] !== undefined)
    .map((child) => ({ child, to: stageOf(child, now) }))
    .filter(({ child, to }) => known[child.id] !== to);
}

/** The children whose band somebody has just chosen anew, by itself or by birth. */
export const bandsChosen = (before: readonly Child[], after: readonly Child[]): Child[] =>
  after.filter(({ id, band, born }) => {
    const was = before.find((child) => child.id === id);
    return was && (was.band !== band || was.born?.year !== born?.year || was.born?.month !== born?.month);
  });
