import { browser } from 'wxt/browser';
import type { OwnSite } from '@/settings/schema';
import { sitePattern } from '@/settings/sites';
import { loadSettings } from '@/settings/store';

const ID = 'own-sites';
const SENTINEL = 'content-scripts/sentinel.js';

/**
 * Puts stage 1 on the sites that the parent added and the browser allows, now and in pages that stand open; takes it off
 * those that are gone, and gives back what was allowed for them.
 */
export async function registerSites(): Promise<void> {
  const { sites } = (await loadSettings()).settings;
  const allowed = await Promise.all(
    [...new Set(sites.map(sitePattern))].map(async (pattern) =>
      (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  const matches = allowed.flat().sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = registered?.matches ?? [];
  if (JSON.stringify(before) === JSON.stringify(matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      { id: ID, matches, js: [SENTINEL], runAt: 'document_start', persistAcrossSessions: true },
    ]);
  }
  await giveBack(before, sites);
  await lookAtOpenPages(matches.filter((pattern) => !before.includes(pattern)));
}

/** A script that is registered now comes to pages that are opened from now on; those that are open get it by hand. */
async function lookAtOpenPages(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      // A page that is just closing needs none.
      tabId === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId }, files: [`/${SENTINEL}`] }).catch(() => undefined),
    ),
  );
}

/** What the parent once allowed for a site that is no longer there. */
async function giveBack(before: readonly string[], sites: readonly OwnSite[]): Promise<void> {
  const wanted = new Set(sites.map(sitePattern));
  const origins = before.filter((pattern) => !wanted.has(pattern));
  // What the manifest itself asks for cannot be given back.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => undefined);
}
