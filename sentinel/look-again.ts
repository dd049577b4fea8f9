import type { PageState } from '@/catalogue/types';

/** Milliseconds between looks at a page that may go live. */
const WAITING = 250;
/** Milliseconds between looks at a live page, which may end. */
const WATCHING = 2_000;
/** So many looks in a row at which what had said "live" says nothing any more, and it is over. */
const SILENT_LOOKS = 5;

/**
 * Looks at a page now and then, for as long as it may change its mind.
 *
 * @param ask what the page shows at this moment
 * @param live whether it is live so far
 * @param tell called after each look that has an answer
 */
export function lookAgain(
  ask: () => PageState | undefined,
  live: boolean,
  tell: (live: boolean) => void,
  signal: AbortSignal,
): void {
  let isLive = live;
  let hasShown = false;
  let silence = 0;
  const look = () => {
    if (signal.aborted) return;
    const state = ask();
    if (state === 'over') {
      tell(false);
      return;
    }
    hasShown ||= state === 'live';
    silence = state ? 0 : silence + 1;
    if (state) isLive = state === 'live';
    else if (hasShown && silence >= SILENT_LOOKS) isLive = false;
    tell(isLive);
    setTimeout(look, isLive ? WATCHING : WAITING);
  };
  setTimeout(look, WAITING);
}
