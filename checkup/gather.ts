import { browser } from 'wxt/browser';
import { inBrowser, matchPatterns } from '@/catalogue';
import { ACTIVITIES } from '@/catalogue/types';
import { countries } from '@/guidance/help';
import { isAgeUnsaid } from '@/settings/same-child';
import type { Settings } from '@/settings/schema';
import { siteName, sitePattern } from '@/settings/sites';
import { firstSettings, type LoadedSettings } from '@/settings/store';
import { type CheckupFacts, countryFact } from './checkup';

const PROBE = 'storage-probe';

/** What only the browser knows, for the check. */
export async function gatherFacts(
  { settings, problem, managed }: LoadedSettings,
  { isQuiet, sync, nameOf }: { isQuiet: boolean; sync: CheckupFacts['sync']; nameOf(index: number): string },
): Promise<CheckupFacts> {
  const [inPrivateWindows, notAllowed, storage] = await Promise.all([
    browser.extension.isAllowedIncognitoAccess(),
    findNotAllowed(settings),
    problem === 'unreadable' ? ('unreadable' as const) : probeStorage(),
  ]);
  const first = firstSettings();
  return {
    inPrivateWindows,
    notAllowed,
    ...findUndescribed({ settings, managed }, first, nameOf),
    hasPin: settings.lock !== undefined,
    country: countryFact({
      country: settings.country,
      services: countries.map(({ code }) => code),
      suggested: first.country,
      wasAsked: settings.welcomed || managed.keys.includes('country'),
    }),
    hasGrownUp: settings.grownUps.length > 0,
    allOff: settings.children.flatMap(({ activities }, index) =>
      ACTIVITIES.every((activity) => !activities[activity].on) ? [nameOf(index)] : [],
    ),
    isQuiet,
    storage,
    brokenPolicy: managed.broken,
    sync,
    version: browser.runtime.getManifest().version,
  };
}

/** The child of whom nobody has said how old. Whom a policy gives, it describes. */
function findUndescribed(
  { settings: { children }, managed }: Pick<LoadedSettings, 'settings' | 'managed'>,
  first: Settings,
  nameOf: (index: number) => string,
): Pick<CheckupFacts, 'undescribed'> {
  const index = children.findIndex((each) => isAgeUnsaid(each, first));
  const child = children[index];
  if (!child || managed.keys.includes('children')) return {};
  return { undescribed: { name: nameOf(index), band: child.band } };
}

/** Whose steps lead to what is allowed in private windows. */
export type BrowserKind = 'chrome' | 'edge' | 'firefox' | 'android';

/** Which browser this is. Firefox for Android has neither the pages nor the names of the other one. */
export async function browserKind(): Promise<BrowserKind> {
  if (import.meta.env.BROWSER === 'edge') return 'edge';
  if (!import.meta.env.FIREFOX) return 'chrome';
  const system = await browser.runtime.getPlatformInfo().catch(() => undefined);
  return system?.os === 'android' ? 'android' : 'firefox';
}

/** People can take back, for each site, what they allowed at installation. */
async function findNotAllowed(settings: Settings): Promise<string[]> {
  const wanted = [
    ...inBrowser
      .filter(({ id }) => !settings.platformsOff.includes(id))
      .map((platform) => ({ name: platform.name, origins: matchPatterns(platform) })),
    ...settings.sites.map((site) => ({ name: siteName(site), origins: [sitePattern(site)] })),
  ];
  // All at once where nothing is amiss, which is nearly always.
  if (await browser.permissions.contains({ origins: wanted.flatMap(({ origins }) => origins) })) return [];
  const allowed = await Promise.all(wanted.map(({ origins }) => browser.permissions.contains({ origins })));
  return wanted.filter((_, index) => !allowed[index]).map(({ name }) => name);
}

/** Asks the browser for every site that is not allowed; must follow a press. Gives whether it was allowed. */
export const askForSites = ({ sites }: Pick<Settings, 'sites'>): Promise<boolean> =>
  browser.permissions.request({ origins: [...inBrowser.flatMap(matchPatterns), ...sites.map(sitePattern)] });

async function probeStorage(): Promise<CheckupFacts['storage']> {
  try {
    await browser.storage.local.set({ [PROBE]: 1 });
    await browser.storage.local.remove(PROBE);
    return 'healthy';
  } catch {
    return 'read-only';
  }
}
