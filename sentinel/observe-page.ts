import type { PageSignal } from '@/catalogue/types';

/** Milliseconds. Looks at a busy page are this far apart, so that a page adding thousands of nodes costs a few looks. */
const BETWEEN_LOOKS = 150;

export interface Observed {
  signals: readonly PageSignal[];
  /** Milliseconds after which the page is left alone. */
  bound: number;
  /** Called where the bound is reached without an answer. */
  silent: () => void;
  /** Ends the observing. */
  signal: AbortSignal;
}

/** Looks at the page now and whenever it has changed, until a look has its answer or the bound is reached. */
export function observePage(look: () => boolean, { signals, bound, silent, signal }: Observed): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new AbortController();
  const stop = () => {
    over.abort();
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const lookNow = () => {
    timer = undefined;
    if (!over.signal.aborted && look()) stop();
  };
  const lookSoon = () => {
    timer ??= setTimeout(lookNow, BETWEEN_LOOKS);
  };
  const observer = new MutationObserver(lookSoon);
  const end = setTimeout(() => {
    stop();
    silent();
  }, bound);
  signal.addEventListener('abort', stop, { signal: over.signal });
  document.addEventListener('readystatechange', lookNow, { signal: over.signal });
  for (const each of signals) {
    if ('element' in each && each.after) document.addEventListener(each.after, lookSoon, { signal: over.signal });
  }
  // A video that begins to play changes no node; its events do not bubble.
  for (const name of ['playing', 'durationchange']) {
    document.addEventListener(name, lookSoon, { capture: true, signal: over.signal });
  }
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: attributesIn(signals),
  });
  lookNow();
}

/** Attributes that the signals look at: the others, such as a progress bar's style, may change as they like. */
function attributesIn(signals: readonly PageSignal[]): string[] {
  const names = new Set(['class']);
  for (const each of signals) {
    if ('broadcastEvent' in each) names.add('content');
    if (!('element' in each)) continue;
    for (const [, name] of each.element.matchAll(/\[([a-z-]+)/g)) if (name) names.add(name);
    if (each.visible) for (const name of ['style', 'hidden']) names.add(name);
    if (each.element.includes('#')) names.add('id');
  }
  return [...names];
}
