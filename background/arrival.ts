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
  const [site = '', type] = (await lookInto(target, howItCame)) ?? [];
  return arrivalOf(site, (host) => platformOfHost(host, sites) === platform, type) === 'fresh';
}

/** Runs in the page. Of where the child was before it tells the site, not the address. */
const howItCame = () => [
  document.referrer.split('/', 3).join('/'),
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type,
];
