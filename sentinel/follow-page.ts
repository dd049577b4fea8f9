import { type PagePast, settle, speaksOfFirstHtml, speaksOfNow } from '@/catalogue/settle';
import type { PageSignal, PageState } from '@/catalogue/types';

/** All in milliseconds. Between looks at a page that has not answered yet. */
const ASKING = 200;
/** Between looks at a page that may go live. */
const WAITING = 250;
/** Between looks at a live page, which may end. */
const WATCHING = 2_000;
/** After which a page without an answer counts as not live. */
const BOUND = 10_000;
/** The same for a page that counts as live unless it says otherwise. */
const BOUND_IF_LIKELY = 5_000;
/** After which what was there at the moment of a move, and has not changed since, is believed. */
const STALE_FOR = 1_500;
/** So many looks in a row at which what had said "live" says nothing any more, and it is over. */
const SILENT_LOOKS = 5;

export interface Followed {
  signals: readonly PageSignal[];
  /** The video or room that the address names. */
  content: string | undefined;
  /** Whether the page was reached without a page load. */
  moved: boolean;
  /** Whether it counts as live where it says nothing. */
  likely: boolean;
}

/**
 * Follows whether a page is live and calls back at each change: looks often until the page answers or the bound is
 * reached, then now and then for as long as the answer may change.
 *
 * It looks instead of observing: an observer is handed every node that a busy page adds.
 *
 * @param signal ends the following: the page has moved on
 */
export function followPage(
  { signals, content, moved, likely }: Followed,
  changed: (live: boolean) => void,
  signal: AbortSignal,
): void {
  const started = performance.now();
  const events = new Set<string>();
  const speaks = (each: PageSignal) => settle(document, [each], content, { moved: true, events }) !== undefined;
  const stale = new Set(moved ? signals.filter((each) => speaksOfNow(each) && speaks(each)) : []);
  const past: PagePast = { moved, events, stale };
  const ofNow = signals.filter(speaksOfNow);
  const withTimes = signals.filter((each) => 'broadcastEvent' in each);

  let asked = signals;
  let live: boolean | undefined;
  let hasShown = false;
  let silence = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (some: readonly PageSignal[]) => settle(document, some, content, past);

  const first = (): PageState | undefined => {
    const state = ask(asked);
    // A stream may end before the next look.
    if (state === 'live') hasShown = ask(ofNow) === 'live';
    // What the first HTML has not said by the time it is all there, it never will.
    if (document.readyState === 'complete') asked = asked.filter((each) => !speaksOfFirstHtml(each));
    return state;
  };

  /** After the first answer only what speaks of now counts, and times that may have come where nothing else speaks. */
  const later = (): PageState | undefined => {
    const state = ask(ofNow);
    hasShown ||= state === 'live';
    silence = state ? 0 : silence + 1;
    if (state) return state;
    if (live) return hasShown && silence >= SILENT_LOOKS ? 'off' : undefined;
    return hasShown ? undefined : ask(withTimes);
  };

  const look = () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const took = performance.now() - started;
    for (const each of stale) if (took > STALE_FOR || !speaks(each)) stale.delete(each);

    const state = live === undefined ? first() : later();
    const isSilent = live === undefined && took > (likely ? BOUND_IF_LIKELY : BOUND);
    const now = state ? state === 'live' : isSilent ? likely : live;
    if (now !== undefined && now !== live) changed(now);
    live = now;
    if (state === 'over') return;
    // What would go away at the end may come a little after the first HTML has said that it is live.
    const isSettled = live && (hasShown || took > BOUND);
    timer = setTimeout(look, live === undefined ? ASKING : isSettled ? WATCHING : WAITING);
  };

  for (const each of signals) {
    if (!('element' in each) || each.after === undefined) continue;
    const { after } = each;
    document.addEventListener(after, () => events.add(after), { signal });
  }
  document.addEventListener('readystatechange', () => live === undefined && look(), { signal });
  look();
}
