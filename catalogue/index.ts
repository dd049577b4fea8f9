import { byName } from './by-name';
import { hostKeys, manifestPattern } from './hosts';
import { createRecogniser } from './recognise';
import { ACTIVITIES, type Activity, isOnCamera, type Platform, type PlatformRules, type Site } from './types';

const files = import.meta.glob<Platform>('./platforms/*.ts', { eager: true, import: 'default' });

/** All platforms, by name. A new file in `platforms/` is all that a new one needs. */
export const platforms: readonly Platform[] = Object.values(files).sort(byName);

/** Those that have pages in a browser. */
export const inBrowser: readonly Platform[] = platforms.filter(({ appOnly }) => !appOnly);

const byId = new Map(platforms.map((platform) => [platform.id, platform]));

/** The platform with this id, if there is one. */
export const platformById = (id: string): Platform | undefined => byId.get(id);

/**
 * The part of a platform that a page is given.
 *
 * @public used at build, by `modules/catalogue-scripts.ts`
 */
export const rulesOf = ({ id, adult, sites, page }: Platform): PlatformRules => ({
  id,
  ...(adult && { adult }),
  // Which frames are looked into is the manifest's part.
  sites: sites.map(({ framed: _framed, ...site }) => site),
  ...(page && { page }),
});

/** What one can do on a platform, as far as its addresses tell. */
export const activitiesOf = ({ sites }: Platform): Activity[] =>
  ACTIVITIES.filter((activity) =>
    sites.some((site) => site[activity] ?? site.likely?.[activity] ?? site.maybe?.[activity]),
  );

/** Whether a child can be on camera there. */
export const hasCamera = (platform: Platform): boolean => activitiesOf(platform).some(isOnCamera);

const patternsOf = (sites: readonly Site[]): string[] => [
  ...new Set(sites.flatMap((site) => site.hosts.map(manifestPattern))),
];

/** The manifest match patterns of a platform's hosts. */
export const matchPatterns = ({ sites }: Platform): string[] => patternsOf(sites);

/**
 * Those of the hosts whose players stand in frames of other sites.
 *
 * @public used at build, by `modules/catalogue-scripts.ts`
 */
export const framedPatterns = ({ sites }: Platform): string[] => patternsOf(sites.filter(({ framed }) => framed));

/** Whether an address is where a platform says how to report. */
export const isReportPage = (url: string): boolean => platforms.some(({ report }) => report?.url === url);

let byHost: ReadonlyMap<string, string> | undefined;

/** The id of the platform that a host belongs to. */
export function platformIdOfHost(host: string): string | undefined {
  byHost ??= new Map(
    platforms.flatMap(({ id, sites }) => sites.flatMap(({ hosts }) => hosts.map((each) => [each, id]))),
  );
  const key = hostKeys(host).find((each) => byHost?.has(each));
  return key === undefined ? undefined : byHost.get(key);
}

let recogniser: ReturnType<typeof createRecogniser> | undefined;

/**
 * Recognises over the whole catalogue, for tests and scripts: in what is built, a platform's words and signals are with the
 * pages alone (`modules/catalogue-scripts.ts`). Made ready at the first call. See {@link createRecogniser}.
 */
export const recognise: ReturnType<typeof createRecogniser> = (...address) => {
  recogniser ??= createRecogniser(platforms);
  return recogniser(...address);
};
