/**
 * Orders by English names. By their letters: what `localeCompare` is asked for takes the background eight milliseconds to
 * make ready, whenever it wakes.
 */
export const byName = (a: { name: string }, b: { name: string }): number =>
  a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
