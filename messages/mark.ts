/** Moments that the benchmark measures between. */
export type Moment = 'sighting' | 'painted';

/** Marks a moment on the page's timeline: in test builds only, since a page could read it there. */
export function mark(moment: Moment): void {
  if (import.meta.env.MODE === 'test') performance.mark(`livewise ${moment}`);
}
