import { type PagePast, settle, speaksOfNow } from '@/catalogue/settle';
import type { PageSignal, PageState } from '@/catalogue/types';
import { lookAgain } from './look-again';
import { observePage } from './observe-page';

/** Milliseconds for which a page is observed before it counts as saying nothing. */
const BOUND = 10_000;
/** The same for a page that counts as live unless it says otherwise. */
const BOUND_IF_LIKELY = 5_000;
/** Milliseconds after which what was there at the moment of a move, and has not changed since, is believed. */
const STALE_FOR = 1_500;

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
 * Follows whether a page is live: observes it closely until it answers or the bound is reached, then looks now and then
 * for as long as the answer may change. Calls back at each change.
 *
 * @param signal ends the following: the page has moved on
 */
export function followPage(
  { signals, content, moved, likely }: Followed,
  changed: (live: boolean) => void,
  signal: AbortSignal,
): void {
  const events = new Set<string>();
  for (const each of signals) {
    if ('element' in each && each.after)
      document.addEventListener(each.after, () => events.add(each.after ?? ''), { signal });
  }
  const speaks = (each: PageSignal) => settle(document, [each], content, { moved: true, events }) !== undefined;
  const stale = new Set(moved ? signals.filter((each) => speaksOfNow(each) && speaks(each)) : []);
  const past: PagePast = { moved, events, stale };
  const started = performance.now();

  const ask = (asked: readonly PageSignal[]): PageState | undefined => {
    const isOld = performance.now() - started > STALE_FOR;
    for (const each of stale) if (isOld || !speaks(each)) stale.delete(each);
    return settle(document, asked, content, past);
  };

  let told: boolean | undefined;
  const tell = (live: boolean) => {
    if (told !== live) changed(live);
    told = live;
  };

  const ofNow = signals.filter(speaksOfNow);
  const withTimes = signals.filter((each) => 'broadcastEvent' in each);
  const watchOn = (live: boolean) => {
    tell(live);
    let hasShown = false;
    // What the first HTML said changes no more; but a stream that it gave a time, and that nothing else speaks of, may
    // have begun by now.
    const askNow = () => {
      const state = ask(ofNow);
      hasShown ||= state === 'live';
      return state ?? (told || hasShown ? undefined : ask(withTimes));
    };
    lookAgain(askNow, live, tell, signal);
  };

  observePage(
    () => {
      const state = ask(signals);
      if (state === 'over') tell(false);
      else if (state) watchOn(state === 'live');
      return state !== undefined;
    },
    { signals, bound: likely ? BOUND_IF_LIKELY : BOUND, signal, silent: () => watchOn(likely) },
  );
}
