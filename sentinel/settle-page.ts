import { type PageState, settle } from '@/catalogue/settle';
import type { PageSignal } from '@/catalogue/types';

/** How long a page is asked before it counts as not live. */
const BOUND = 10_000;
/** Looks at a busy page are this far apart, so that a page adding thousands of nodes costs a few looks. */
const BETWEEN_LOOKS = 100;

/**
 * Asks a page whether it is live, again as it grows, until it answers or the bound is reached.
 *
 * @param moved whether the page was reached without a page load
 * @param signal ends the asking: the page has moved on
 */
export function settlePage(
  signals: readonly PageSignal[],
  content: string | undefined,
  moved: boolean,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const events = new Set<string>();
    const state: PageState = { moved, events };
    let timer: ReturnType<typeof setTimeout> | undefined;

    const done = (verdict: boolean | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(bound);
      document.removeEventListener('readystatechange', look);
      for (const name of names) document.removeEventListener(name, heard);
      signal.removeEventListener('abort', stop);
      resolve(verdict);
    };
    const look = () => {
      timer = undefined;
      const verdict = settle(document, signals, content, state);
      if (verdict !== undefined) done(verdict);
    };
    const lookSoon = () => {
      timer ??= setTimeout(look, BETWEEN_LOOKS);
    };
    const heard = (event: Event) => {
      events.add(event.type);
      lookSoon();
    };
    const stop = () => done(undefined);

    const names = signals.flatMap((each) => ('element' in each && each.after ? [each.after] : []));
    for (const name of names) document.addEventListener(name, heard);
    const observer = new MutationObserver(lookSoon);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    document.addEventListener('readystatechange', look);
    signal.addEventListener('abort', stop);
    const bound = setTimeout(stop, BOUND);
    look();
  });
}
