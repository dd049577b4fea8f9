import type { browser } from 'wxt/browser';
import type { OwnSite } from '@/settings/schema';
import { sitePattern } from '@/settings/sites';

type Permissions = Pick<typeof browser.permissions, 'contains' | 'request' | 'remove'>;

/**
 * Asks the browser for a site and saves it; must follow a press. It is saved whatever the browser answers, since it can be
 * allowed later; what was allowed for one that could not be saved is given back, for nobody could take it out again.
 * @param listed the sites that are saved already
 * @returns whether it was saved
 */
export async function addSite(
  site: Pick<OwnSite, 'host'>,
  save: () => Promise<boolean>,
  permissions: Permissions,
  listed: readonly Pick<OwnSite, 'host'>[],
): Promise<boolean> {
  const pattern = sitePattern(site);
  const what = { origins: [pattern] };
  // At once, while the press still counts.
  const before = permissions.contains(what).catch(() => true);
  const asked = permissions.request(what).catch(() => false);
  const saved = await save();
  const isNew = (await asked) && !(await before);
  const isListed = listed.some((each) => sitePattern(each) === pattern);
  if (!saved && isNew && !isListed) await permissions.remove(what).catch(() => false);
  return saved;
}
