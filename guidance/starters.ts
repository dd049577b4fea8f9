import { fill } from './fill';
import { words } from './parent-words';
import type { Band } from './types';

/** How many starters a parent is given at once. */
const AT_ONCE = 3;

/**
 * Three ways to begin a talk; the first one about a place that was really used, where there is one.
 * @param platform its name
 * @param turn how many talks there have been: each time brings others
 */
export function startersFor(band: Band, platform: string | undefined, turn: number): string[] {
  const { any, platform: about } = words.starters[band];
  const take = (from: readonly string[], count: number) =>
    Array.from({ length: count }, (_, i) => from[(turn * count + i) % from.length] ?? '');
  if (!platform) return take(any, AT_ONCE);
  return [...take(about, 1).map((text) => fill(text, { platform })), ...take(any, AT_ONCE - 1)];
}
