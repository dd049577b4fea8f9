import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { countries } from '@/guidance/help';
import { languageFor } from '@/guidance/languages';
import { type Managed, NOT_MANAGED, parseManaged } from './managed';
import { type ParsedSettings, parseSettings } from './parse';
import { defaultSettings, type Settings, SettingsSchema } from './schema';
import { suggestCountry } from './suggest-country';

const KEY = 'settings';
/** What could not be read is put aside here before the first save, so that nothing is lost. */
const ASIDE = 'settings-aside';
const MANAGED_COPY = 'managed-copy';

/** What holds before anybody has chosen anything. Not cheap: time zones are looked up country by country. */
export function firstSettings(): Settings {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const known = countries.map(({ code }) => code).filter((code) => code !== 'INT');
    return defaultSettings(suggestCountry(navigator.language, timeZone, known), languageFor(navigator.languages));
  } catch {
    // Whatever a browser says of itself, there are settings.
    return defaultSettings();
  }
}

/** Reads what was stored; a country is suggested only where it is needed. */
function parseStored(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: firstSettings() };
  const parsed = parseSettings(stored, defaultSettings());
  return parsed.problem ? parseSettings(stored, firstSettings()) : parsed;
}

export interface LoadedSettings extends ParsedSettings {
  managed: Managed;
}

/**
 * The settings that hold: the family's own and, over them, what a policy sets. Never rejects: broken or silent storage
 * gives the defaults and says so.
 */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    const stored = await browser.storage.local.get([KEY, MANAGED_COPY]);
    const own = parseStored(stored[KEY]);
    const managed = parseManaged(stored[MANAGED_COPY]);
    return { ...own, settings: { ...own.settings, ...managed.settings }, managed };
  } catch {
    return { settings: firstSettings(), problem: 'unreadable', managed: NOT_MANAGED };
  }
}

/** The family's own settings, whatever a policy sets over them. Rejects where storage does not answer. */
export async function loadOwnSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseStored(stored[KEY]).settings;
}

/** What a policy sets; nothing where it cannot be read just now. */
async function readPolicy(): Promise<Record<string, unknown> | undefined> {
  // Safari and phones have no policies.
  if (!browser.storage.managed) return {};
  // Firefox rejects where there is none, in these words.
  return browser.storage.managed
    .get(null)
    .catch((why?: Partial<Error>) => (why?.message?.includes('manifest not found') ? {} : undefined));
}

/**
 * Takes over what a policy sets. Chromium answers only some seconds after it was started, and no reminder can wait for
 * that: so there is a copy, and settings are read with the copy alone.
 * @returns whether there is a policy
 */
export async function copyManaged(): Promise<boolean> {
  const read = await readPolicy();
  const copy = (await browser.storage.local.get(MANAGED_COPY))[MANAGED_COPY] ?? {};
  const policy = read ?? copy;
  if (JSON.stringify(copy) !== JSON.stringify(policy)) await browser.storage.local.set({ [MANAGED_COPY]: policy });
  return Object.keys(policy).length > 0;
}

/**
 * Changes the family's own settings; what a policy sets stays as it is. What stood there and could not be read is kept
 * aside.
 * @param options `underPolicy`: also what a policy sets something over, which does not show until the policy goes
 * @returns the settings before and after
 * @throws where storage refuses (full, broken) or the change does not fit; nothing has changed then
 */
export async function changeSettings(
  change: Partial<Settings>,
  { underPolicy = false } = {},
): Promise<{ before: Settings; after: Settings }> {
  const stored = await browser.storage.local.get([KEY, MANAGED_COPY]);
  const { settings: before, problem } = parseStored(stored[KEY]);
  const { keys } = parseManaged(stored[MANAGED_COPY]);
  const allowed = Object.entries(change).filter(([key]) => underPolicy || !keys.some((managed) => managed === key));
  const after = v.parse(SettingsSchema, { ...before, ...Object.fromEntries(allowed) });
  await browser.storage.local.set({ [KEY]: after, ...(problem && { [ASIDE]: stored[KEY] }) });
  return { before, after };
}

/** Calls back with the new settings whenever they change, from whichever page. Gives a function that stops it. */
export function watchSettings(changed: (loaded: LoadedSettings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (KEY in changes || MANAGED_COPY in changes)) void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
