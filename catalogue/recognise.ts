import { isCommonPage, isFile, withoutEnding } from './common-pages';
import { hostKeys } from './hosts';
import { matchPattern, type PatternMatch, startsLiteral } from './pattern';
import { settle, signalsOf } from './settle';
import type { Activity, Certainty, PlatformRules, Sighting, Site } from './types';

/** No real address needs a longer path; a bound keeps matching time linear. */
const LONGEST_PATH = 1024;
/** `/de`, `/en-US`, `/zh_tw`, `/zh-Hant`; not `/mr_bean`, which is somebody's name. */
const LOCALE = /^\/[a-z]{2}(?:[-_](?:[A-Z]{2}|[a-z]{2}|[A-Z][a-z]{3}))?(?=\/|$)/;

/** Broadcasting before watching: the firmer reminder wins where two rules fit. */
const ORDER: readonly Activity[] = ['broadcasting', 'video-chat', 'browsing', 'watching'];
const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'maybe'];

interface ListedSite {
  platform: PlatformRules;
  site: Site;
  /** The site's `channel`, made when it is first asked for: most pages have nothing where one may be. */
  channel?: RegExp;
}

/** An address, as `URL` and `location` give it. */
export type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** Says what an address is; with the page's document, also whether one that is not `sure` is live. */
export type Recogniser = (address: string | Address, page?: Document) => Sighting | undefined;

/**
 * Makes a recogniser for these platforms.
 *
 * The recogniser gives a sighting, or nothing where the address belongs to no platform, is not live, or
 * the page says that it is not. It throws a `TypeError` for a text that is no address.
 *
 * @example
 * createRecogniser(platforms)('https://www.twitch.tv/directory')
 * // { platform: 'twitch', activity: 'browsing', certainty: 'sure', adult: false }
 */
export function createRecogniser(platforms: readonly PlatformRules[]): Recogniser {
  const byHost = new Map<string, ListedSite>();
  for (const platform of platforms) {
    for (const site of platform.sites) {
      const listed: ListedSite = { platform, site };
      for (const host of site.hosts) byHost.set(host, listed);
    }
  }

  return (address, page) => {
    const url = typeof address === 'string' ? new URL(address) : address;
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    // Most hosts are listed as they are: those need no keys.
    const found = byHost.get(url.hostname) ?? listedByKey(byHost, url.hostname);
    if (!found) return undefined;
    const sighting = matchSite(found, url);
    if (!sighting || sighting.certainty === 'sure' || !page) return sighting;
    const state = settle(page, signalsOf(found.platform), sighting.content);
    if (!state) return sighting;
    return state === 'live' ? { ...sighting, certainty: 'sure' } : undefined;
  };
}

function listedByKey(byHost: ReadonlyMap<string, ListedSite>, hostname: string): ListedSite | undefined {
  const key = hostKeys(hostname).find((host) => byHost.has(host));
  return key === undefined ? undefined : byHost.get(key);
}

/** A path as a site reads it: what is written with `%` is the sign itself, but for a slash, which would divide, and `%`. */
export const plainPath = (path: string): string =>
  path.includes('%') ? path.replace(/%(?!2[5f])[2-7][\da-f]/gi, decodeURIComponent) : path;

function matchSite(listed: ListedSite, url: Address): Sighting | undefined {
  const { site } = listed;
  let path = url.pathname;
  if (path.length > LONGEST_PATH) return undefined;
  path = plainPath(path);
  if (path.includes('//')) path = path.replace(/\/{2,}/g, '/');
  if (path.endsWith('/')) path = path.slice(0, -1);
  if (site.localePaths) {
    // `/my` alone may be Burmese or a page of the site: where the site reserves it, a page.
    const isPage = (locale: string) => locale === path && site.reserved?.includes(locale.slice(1));
    path = path.replace(LOCALE, (locale) => (isPage(locale) ? locale : ''));
  }
  if (isFile(path)) return undefined;

  let query: URLSearchParams | undefined;
  const address = {
    path,
    query: () => (query ??= new URLSearchParams(url.search)),
    hash: site.hashRoutes ? url.hash.slice(1) : '',
  };
  const isChannel = (word: string) => {
    if (!site.channel) return true;
    listed.channel ??= new RegExp(`^(?:${site.channel})$`, 'i');
    return listed.channel.test(word);
  };
  const find = (patterns: readonly string[] | undefined, isLiteral: boolean) => {
    for (const pattern of patterns ?? []) {
      if (startsLiteral(pattern) !== isLiteral) continue;
      const match = matchPattern(pattern, address, isChannel);
      if (match && !(match.channel && isReserved(site, match.channel.toLowerCase()))) return match;
    }
    return undefined;
  };

  // Rules with a written-out first word come first; within each half: not live, sure, likely, maybe.
  for (const isLiteral of [true, false]) {
    // A page of the site is nobody's channel. Most pages end here, before a pattern for one is made.
    if (!isLiteral && isReserved(site, withoutEnding(firstWordOf(path)))) return undefined;
    if (find(site.notLive, isLiteral)) return undefined;
    for (const certainty of CERTAINTIES) {
      const rules = certainty === 'sure' ? site : site[certainty];
      for (const activity of rules ? ORDER : []) {
        const match = find(rules?.[activity], isLiteral);
        if (!match) continue;
        return sightingOf(listed, activity, certainty, match);
      }
    }
  }
  return undefined;
}

function sightingOf(
  { platform, site }: ListedSite,
  activity: Activity,
  certainty: Certainty,
  { id }: PatternMatch,
): Sighting {
  return {
    platform: platform.id,
    activity,
    certainty,
    adult: platform.adult ?? false,
    ...(site.pageTells && { pageTells: true }),
    ...(id !== undefined && { content: id }),
  };
}

function firstWordOf(path: string): string {
  const end = path.indexOf('/', 1);
  return path.slice(1, end < 0 ? undefined : end).toLowerCase();
}

/** Whether a path word, in lower case, is a page of the site. */
const isReserved = ({ reserved }: Site, word: string): boolean => reserved?.includes(word) || isCommonPage(word);
