import { arrivalOf } from '@/messages/arrival';
import type { Settings } from '@/settings/schema';
import { platformOfHost } from '@/settings/sites';
import { lookInto, type PageTarget } from './show';

/** Looks into a page, or a frame of one, whether the child came to it from outside its platform; so too where nothing tells. */
export async function isFromElsewhere(
  target: PageTarget,
  platform: string,
  { sites }: Pick<Settings, 'sites'>,
): Promise<boolean> {
  const [referrer = '', type] = (await lookInto(target, howItCame)) ?? [];
  return arrivalOf(referrer, (host) => platformOfHost(host, sites) === platform, type) === 'fresh';
}

/** Runs in the page. */
const howItCame = () => [
  document.referrer,
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type,
];
