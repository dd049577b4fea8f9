import { parse } from 'tldts';
import { platformIdOfHost } from '@/catalogue';
import { normaliseHost } from '@/catalogue/hosts';
import { isSiteAddress, LONGEST_PATH, type OwnSite } from './schema';

/** Why an address cannot be added. */
export type SiteProblem =
  | 'no-address'
  /** A page of the browser's own: `about:`, `chrome:`. */
  | 'browser-page'
  /** Where browsers let no extension in. */
  | 'store'
  | 'file'
  | 'this-computer'
  /** What many people's sites end in: `co.uk`, `github.io`. */
  | 'suffix'
  /** In the catalogue already. */
  | 'known';

export type TypedSite = { site: Pick<OwnSite, 'host' | 'path'> } | { problem: SiteProblem; platform?: string };

/** Extensions are kept out of these by the browsers: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts */
const STORES: readonly string[] = [
  'addons.mozilla.org',
  'chrome.google.com',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
];
const LONGEST = 2_000;
/** `example.org:8080` is a host with a port, `about:config` is not. */
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/i;

/**
 * Makes a site of what a parent typed or had open: an address or the name of a host.
 *
 * A whole domain (`bbc.co.uk`, `www.bbc.co.uk`) covers every host below it; a deeper host (`chat.example.org`) itself alone.
 * What public suffixes are is asked of the Public Suffix List (https://publicsuffix.org), private ones included.
 */
export function siteFromText(text: string): TypedSite {
  const typed = text.trim();
  if (typed === '' || typed.length > LONGEST) return { problem: 'no-address' };
  const scheme = SCHEME.exec(typed)?.[1]?.toLowerCase();
  if (scheme === 'file') return { problem: 'file' };
  if (scheme && scheme !== 'http' && scheme !== 'https') return { problem: 'browser-page' };
  let url: URL;
  try {
    url = new URL(scheme ? typed : `https://${typed}`);
  } catch {
    return { problem: 'no-address' };
  }
  const host = normaliseHost(url.hostname);
  const problem = hostProblem(host);
  if (problem) return { problem };
  const known = platformIdOfHost(host);
  if (known) return { problem: 'known', platform: known };

  const { domain, subdomain, isIp } = parse(host, { allowPrivateDomains: true });
  if (!isIp && !domain) return { problem: host.includes('.') ? 'suffix' : 'no-address' };
  const isWhole = !isIp && (subdomain === '' || subdomain === 'www');
  const path = fitting(url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, ''));
  const site = { host: isWhole ? `*.${domain}` : host, path };
  return isSiteAddress(site) ? { site } : { problem: 'no-address' };
}

/**
 * As many whole words of a path as are kept: what is below them is covered as well. One that has none as short as that stays
 * as it is, and is refused: the whole site was not asked for.
 */
function fitting(path: string): string {
  let fits = path;
  while (fits.length > LONGEST_PATH) fits = fits.slice(0, fits.lastIndexOf('/'));
  return fits || path;
}

function hostProblem(host: string): SiteProblem | undefined {
  if (host === 'localhost' || host.endsWith('.localhost') || /^127\./.test(host) || host === '[::1]')
    return 'this-computer';
  if (STORES.includes(host)) return 'store';
  // Match patterns do not know every form: IPv6, names with other signs.
  return /^[a-z0-9._-]+$/.test(host) && !host.startsWith('.') ? undefined : 'no-address';
}
