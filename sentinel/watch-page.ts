import { hostKeys } from '@/catalogue/hosts';
import { createRecogniser } from '@/catalogue/recognise';
import { signalsOf } from '@/catalogue/settle';
import type { PlatformRules, Sighting } from '@/catalogue/types';
import { markSighting } from '@/messages/mark';
import type { ToBackground } from '@/messages/types';
import type { Arrival } from '@/reminders/visit';
import { arrivalOf } from './arrival';
import { followPage } from './follow-page';
import { whenLarge } from './frame';
import { pageOf, watchMoves } from './moves';
import { report } from './report';

/**
 * Follows one page for as long as it stands and reports what it shows of this platform. Stops once the extension is gone
 * (updated, removed).
 */
export function watchPage(rules: PlatformRules): void {
  const life = new AbortController();
  const lifetime = life.signal;
  const recognise = createRecogniser([rules]);
  const signals = signalsOf(rules);
  const isPlatform = (host: string) =>
    rules.sites.some((site) => hostKeys(host).some((key) => site.hosts.includes(key)));
  const hashRoutes = rules.sites.some((site) => site.hashRoutes);
  const id = crypto.randomUUID();
  let page: string | undefined;
  let isLive = false;
  let reported = false;
  let asking = new AbortController();

  const look = async (arrival: Arrival) => {
    const here = pageOf(location.href, hashRoutes);
    if (arrival === 'in-page' && here === page) return;
    page = here;
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    lifetime.addEventListener('abort', () => asking.abort(), { signal });

    const sighting = recognise(location.href);
    if (!sighting) return notLive();
    if (sighting.certainty === 'sure') return live(sighting, arrival, signal);
    // While the new page is being asked, nothing may still stand that was said about the old one.
    void notLive();
    const { certainty, content, pageTells } = sighting;
    followPage(
      { signals, content, moved: arrival === 'in-page', likely: certainty === 'likely' && !pageTells },
      (nowLive) => void (nowLive ? live(sighting, arrival, signal) : notLive()),
      signal,
    );
  };

  const live = async ({ platform, activity, adult }: Sighting, arrival: Arrival, signal: AbortSignal) => {
    isLive = true;
    await whenLarge(signal);
    if (signal.aborted || !isLive) return;
    markSighting();
    reported = true;
    await tell({ type: 'sighting', sighting: { platform, activity, certainty: 'sure', adult }, arrival, page: id });
  };

  const notLive = async () => {
    isLive = false;
    const wasReported = reported;
    reported = false;
    if (wasReported) await tell({ type: 'gone', page: id, unloading: false });
  };

  const tell = async (message: ToBackground) => {
    if (!(await report(message))) life.abort();
  };

  const start = () => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    void look(arrivalOf(document.referrer, isPlatform, entry?.type));
    watchMoves(() => void look('in-page'), lifetime);
  };
  // A page prepared in the background is nobody's visit until it is shown.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true, signal: lifetime });
  } else start();
  // A page can fire these as well; only the browser's own count.
  const onBrowserEvent = (type: 'pageshow' | 'pagehide', then: (persisted: boolean) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && then(event.persisted), { signal: lifetime });
  // Brought back from the browser's memory by Back or Forward: nothing loads, but the child has come here anew.
  onBrowserEvent('pageshow', (persisted) => persisted && void look('fresh'));
  onBrowserEvent('pagehide', () => {
    if (reported) void tell({ type: 'gone', page: id, unloading: true });
    reported = false;
  });
}
