import { arrivalOf } from '@/messages/arrival';
import type { Settings } from '@/settings/schema';
import { platformOfHost } from '@/settings/sites';
import { runAtOnce } from './run-at-once';
import { injectionTarget } from './show';
import { soon } from './soon';

/** Looks into a page, or a frame of one, whether the child came to it from outside its platform; so too where nothing tells. */
export async function isFromElsewhere(
  { tabId, frameId }: { tabId: number; frameId: number },
  platform: string,
  { sites }: Pick<Settings, 'sites'>,
): Promise<boolean> {
  const target = injectionTarget({ tabId, frame: frameId });
  const [found] = await soon(runAtOnce({ target, func: howItCame })).catch(() => []);
  const { referrer = '', type } = (found?.result ?? {}) as Partial<ReturnType<typeof howItCame>>;
  return arrivalOf(referrer, (host) => platformOfHost(host, sites) === platform, type) === 'fresh';
}

/** Runs in the page. */
const howItCame = () => ({
  referrer: document.referrer,
  type: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type,
});
