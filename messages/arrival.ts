import type { Arrival } from '@/reminders/visit';

/**
 * How a freshly loaded page was reached.
 * @param referrer `document.referrer`
 * @param isPlatform whether a host belongs to this page's platform
 * @param navigationType of `PerformanceNavigationTiming`
 */
export function arrivalOf(
  referrer: string,
  isPlatform: (host: string) => boolean,
  navigationType: string | undefined,
): Exclude<Arrival, 'in-page'> {
  if (navigationType === 'reload') return 'same-platform';
  // From elsewhere, as most pages are: an error made to be caught costs a page a millisecond.
  if (!referrer) return 'fresh';
  try {
    return isPlatform(new URL(referrer).hostname) ? 'same-platform' : 'fresh';
  } catch {
    // No address at all.
    return 'fresh';
  }
}
