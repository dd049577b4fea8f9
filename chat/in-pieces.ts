/** Milliseconds of work at a time: a picture that moves has 16 for a frame. */
const SLICE = 1.5;
/** Milliseconds until the next piece. */
const BETWEEN = 10;

/**
 * Does something long a little at a time, so that the page never stands still for it, until it is done or `signal` is aborted.
 * @param work goes on until about a moment on the clock of `performance.now()`; gives whether it is done
 */
export async function inPieces(work: (until: number) => boolean, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !work(performance.now() + SLICE)) await new Promise((next) => setTimeout(next, BETWEEN));
}
