import { platformById, platformIdOfHost } from '@/catalogue';
import { normaliseHost } from '@/catalogue/hosts';
import { plainPath } from '@/catalogue/recognise';
import { ACTIVITIES, type Platform, type PlatformRules } from '@/catalogue/types';
import type { OwnSite, Settings } from './schema';

const OWN = 'own:';
const BELOW = '*.';

/** What a reminder says of a platform. */
export type NamedPlatform = Pick<Platform, 'id' | 'name' | 'adult' | 'report'>;

/** The host that a site is called by: `*.example.org` is example.org. */
export const siteName = ({ host }: Pick<OwnSite, 'host'>): string =>
  host.startsWith(BELOW) ? host.slice(BELOW.length) : host;

/** The browser's match pattern for a site; what it asks the parent to allow. */
export const sitePattern = ({ host }: Pick<OwnSite, 'host'>): string => `*://${host}/*`;

const holds = (site: OwnSite, host: string): boolean =>
  host === siteName(site) || (site.host.startsWith(BELOW) && host.endsWith(`.${siteName(site)}`));

/** The platform with this id: of the catalogue, or a site that the parent added. */
export function findPlatform(id: string, { sites }: Pick<Settings, 'sites'>): NamedPlatform | undefined {
  const own = sites.find((site) => OWN + siteName(site) === id);
  return own ? { id, name: siteName(own) } : platformById(id);
}

/** The id of the platform that a host belongs to: of the catalogue, or a site that the parent added. */
export const platformOfHost = (host: string, sites: readonly OwnSite[]): string | undefined =>
  platformIdOfHost(host) ?? rulesForHost(host, sites)?.id;

/** What to call a platform in what was counted, also once its site has been taken out. */
export const platformName = (id: string): string => platformById(id)?.name ?? id.replace(OWN, '');

/**
 * What to add for a page that stands open: its address without what may be private. Nothing for a page that is no site's or
 * belongs to a platform that is known already.
 */
export function addressToAdd(url: string, sites: readonly OwnSite[]): string | undefined {
  if (!/^https?:/.test(url)) return undefined;
  const { hostname, origin, pathname } = new URL(url);
  return platformIdOfHost(hostname) || rulesForHost(hostname, sites) ? undefined : origin + pathname;
}

/** What a page of a site that the parent added is given: the rules for its very host, as the catalogue's are written. */
export function rulesForHost(hostname: string, sites: readonly OwnSite[]): PlatformRules | undefined {
  const host = normaliseHost(hostname);
  const own = sites.filter((site) => holds(site, host));
  const [first] = own;
  if (!first) return undefined;
  const rules = ACTIVITIES.flatMap((activity) => {
    const paths = own.filter((site) => site.activity === activity).map(({ path }) => `${asPattern(path)}/**`);
    return paths.length > 0 ? [[activity, paths] as const] : [];
  });
  return { id: OWN + siteName(first), sites: [{ hosts: [host], ...Object.fromEntries(rules) }] };
}

/**
 * What means something in an address pattern stands for itself here; any text in its place will do. A file or a policy may
 * have a path as a person writes it.
 */
const asPattern = (path: string): string => plainPath(asInAddress(path)).replace(/[:*()|?#]+/g, '*');

const asInAddress = (path: string): string => path && new URL(`https://x${path}`).pathname;
