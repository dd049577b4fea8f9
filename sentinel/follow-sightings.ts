import { hostKeys } from '@/catalogue/hosts';
import { signalsOf } from '@/catalogue/settle';
import type { PlatformRules, Sighting } from '@/catalogue/types';
import { arrivalOf } from '@/messages/arrival';
import { markSighting } from '@/messages/mark';
import { pageId } from '@/messages/page-id';
import type { ToBackground } from '@/messages/types';
import type { Arrival } from '@/reminders/visit';
import { followPage } from './follow-page';
import { whenLarge } from './frame';
import { pageOf } from './moves';
import { report } from './report';

/** How the page was loaded, and by which address. */
const loading = () => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

/** Whether one place is the other with a mark at its end: another query alone, by which nothing begins anew. */
const goesOn = (longer: string, shorter: string): boolean =>
  longer === shorter || ['?', '&'].some((mark) => longer.startsWith(shorter + mark));

/**
 * Follows what a page's addresses show, and reports where it is live. Made at the first address that may be:
 * where there was none, there is nothing to take back once the page is left. Stops once the extension is gone (updated,
 * removed).
 *
 * @param lookAgain has the address looked at anew
 * @param stopWatching ends the looking
 * @returns to be told what each address shows; nothing where it is not live
 */
export function followSightings(
  rules: PlatformRules,
  lookAgain: (arrival?: Arrival) => void,
  stopWatching: () => void,
) {
  const isPlatform = (host: string) =>
    rules.sites.some((site) => hostKeys(host).some((key) => site.hosts.includes(key)));
  let isLive = false;
  let reported = false;
  /** Also where that is no longer so: a page stays covered wherever it moves to. */
  let everReported = false;
  let asking: AbortController | undefined;
  let isOver = false;
  // Put into a page that stands open, it has not seen what came before: what the first HTML said may be of another address.
  let hasMoved =
    document.readyState !== 'loading' && pageOf(loading()?.name ?? '', false) !== pageOf(location.href, false);
  /** The video or room that is being followed, or where it is; empty where none is. */
  let followed = '';

  /** Asked only once there is something to report: most pages are never live. */
  const arrivalHere = () => arrivalOf(document.referrer, isPlatform, loading()?.type);

  const see = (sighting: Sighting | undefined, arrival?: Arrival) => {
    if (isOver) return;
    hasMoved ||= arrival === 'in-page';
    const here =
      sighting && sighting.certainty !== 'sure' ? (sighting.content ?? location.pathname + location.search) : '';
    if (arrival === 'in-page' && here && followed && (goesOn(here, followed) || goesOn(followed, here))) return;
    followed = here;
    asking?.abort();
    if (!sighting) {
      void notLive();
      return;
    }
    // A page prepared in the background is nobody's visit until it is shown.
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', onShown, { once: true });
      return;
    }
    asking = new AbortController();
    const { signal } = asking;
    if (sighting.certainty === 'sure') {
      void live(sighting, arrival, signal);
      return;
    }
    // While the new page is being asked, nothing may still stand that was said about the old one.
    void notLive();
    const { certainty, content, pageTells } = sighting;
    let how = arrival;
    followPage(
      {
        signals: signalsOf(rules),
        content,
        moved: hasMoved,
        likely: certainty === 'likely' && !pageTells,
      },
      (nowLive) => {
        void (nowLive ? live(sighting, how, signal) : notLive());
        // Where it ends and begins again, the child has not come anew.
        if (nowLive) how = 'in-page';
      },
      signal,
    );
  };

  const onShown = () => lookAgain();

  const live = async ({ platform, activity, adult }: Sighting, arrival: Arrival | undefined, signal: AbortSignal) => {
    isLive = true;
    await whenLarge(signal);
    if (signal.aborted || !isLive) return;
    markSighting();
    reported = everReported = true;
    await tell({
      type: 'sighting',
      sighting: { platform, activity, certainty: 'sure', adult },
      arrival: arrival ?? arrivalHere(),
      page: pageId(),
    });
  };

  const notLive = async () => {
    isLive = false;
    const wasReported = reported;
    reported = false;
    if (wasReported) await tell({ type: 'gone', page: pageId(), unloading: false });
  };

  const tell = async (message: ToBackground) => {
    if (await report(message)) return;
    isOver = true;
    reported = false;
    asking?.abort();
    stopWatching();
  };

  // A page can fire these two as well; only the browser's own count.
  const onLeft = ({ isTrusted }: PageTransitionEvent) => {
    if (!isTrusted || isOver) return;
    if (everReported) void tell({ type: 'gone', page: pageId(), unloading: true });
    reported = false;
    // Not before: each page is shown once, and few come back.
    window.addEventListener('pageshow', onBack);
  };
  /** Brought back from the browser's memory by Back or Forward: nothing loads, but the child has come here anew. */
  const onBack = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (isTrusted && persisted) lookAgain('fresh');
  };

  window.addEventListener('pagehide', onLeft);
  return see;
}
