import { FILE_NAME, isCommonPage } from './common-pages';
import { hostKeys } from './hosts';
import { type CompiledPattern, compilePattern } from './pattern';
import { settle, signalsOf } from './settle';
import type { Activity, AddressRules, Certainty, PlatformRules, Sighting, Site } from './types';

/** No real address needs a longer path; a bound keeps matching time linear. */
const LONGEST_PATH = 1024;
/** `/de`, `/en-US`, `/zh_tw`, `/zh-Hant`; not `/mr_bean`, which is somebody's name. */
const LOCALE = /^\/[a-z]{2}(?:[-_](?:[A-Z]{2}|[a-z]{2}|[A-Z][a-z]{3}))?(?=\/|$)/;

/** `/terms.html` is the page `/terms`. */
const PAGE_ENDING = /\.(?:html?|php|aspx?)$/;

/** Broadcasting before watching: the firmer reminder wins where two rules fit. */
const ORDER: readonly Activity[] = ['broadcasting', 'video-chat', 'browsing', 'watching'];

interface Rule {
  pattern: CompiledPattern;
  outcome?: { activity: Activity; certainty: Certainty };
}

interface CompiledSite {
  platform: PlatformRules;
  site: Site;
  reserved: ReadonlySet<string>;
  /** Compiled on first use: a page needs the rules of its own host alone. */
  rules?: readonly Rule[];
}

/** Says what an address is; with the page's document, also whether one that is not `sure` is live. */
export type Recogniser = (address: string | URL, page?: Document) => Sighting | undefined;

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
  const byHost = new Map<string, CompiledSite>();
  for (const platform of platforms) {
    for (const site of platform.sites) {
      const compiled: CompiledSite = { platform, site, reserved: new Set(site.reserved) };
      for (const host of site.hosts) byHost.set(host, compiled);
    }
  }

  return (address, page) => {
    const url = typeof address === 'string' ? new URL(address) : address;
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const key = hostKeys(url.hostname).find((host) => byHost.has(host));
    const found = key === undefined ? undefined : byHost.get(key);
    if (!found) return undefined;
    const sighting = matchSite(found, url);
    if (!sighting || sighting.certainty === 'sure' || !page) return sighting;
    const state = settle(page, signalsOf(found.platform), sighting.content);
    if (!state) return sighting;
    return state === 'live' ? { ...sighting, certainty: 'sure' } : undefined;
  };
}

function matchSite(compiled: CompiledSite, url: URL): Sighting | undefined {
  const { site, platform } = compiled;
  if (url.pathname.length > LONGEST_PATH) return undefined;
  let path = url.pathname.replace(/\/{2,}/g, '/');
  if (site.localePaths) path = path.replace(LOCALE, '');
  if (path.endsWith('/')) path = path.slice(0, -1);
  if (FILE_NAME.test(path)) return undefined;

  compiled.rules ??= compileRules(site);
  const address = { path, query: url.searchParams, hash: site.hashRoutes ? url.hash.slice(1) : '' };
  const firstWord = path.split('/', 2)[1]?.toLowerCase().replace(PAGE_ENDING, '') ?? '';
  const isPage = compiled.reserved.has(firstWord) || isCommonPage(firstWord);

  for (const { pattern, outcome } of compiled.rules) {
    if (isPage && !pattern.startsLiteral) continue;
    const match = pattern.match(address);
    if (!match) continue;
    if (match.channel && isReserved(compiled, match.channel)) continue;
    if (!outcome) return undefined;
    const sighting: Sighting = {
      platform: platform.id,
      ...outcome,
      adult: platform.adult ?? false,
      ...(site.pageTells && { pageTells: true }),
    };
    return match.id === undefined ? sighting : { ...sighting, content: match.id };
  }
  return undefined;
}

const isReserved = ({ reserved }: CompiledSite, word: string): boolean => {
  const name = word.toLowerCase();
  return reserved.has(name) || isCommonPage(name);
};

/** Rules with a written-out first word come first; within each half: not live, sure, likely, maybe. */
function compileRules(site: Site): Rule[] {
  const compile = (pattern: string) => compilePattern(pattern, site.channel);
  const withCertainty = (rules: AddressRules, certainty: Certainty): Rule[] =>
    ORDER.flatMap((activity) =>
      (rules[activity] ?? []).map((pattern) => ({ pattern: compile(pattern), outcome: { activity, certainty } })),
    );
  const all: Rule[] = [
    ...(site.notLive ?? []).map((pattern) => ({ pattern: compile(pattern) })),
    ...withCertainty(site, 'sure'),
    ...withCertainty(site.likely ?? {}, 'likely'),
    ...withCertainty(site.maybe ?? {}, 'maybe'),
  ];
  return [...all.filter((rule) => rule.pattern.startsLiteral), ...all.filter((rule) => !rule.pattern.startsLiteral)];
}
