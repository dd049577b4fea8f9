import { browser } from 'wxt/browser';
import { type LoadedSettings, parseSettings } from './parse';
import { countryOf, defaultSettings, type Settings } from './schema';

const KEY = 'settings';
/** What could not be read is put aside here before the first save, so that nothing is lost. */
const ASIDE = 'settings-aside';

/** The family's settings. Never rejects: broken or silent storage gives the defaults and says so. */
export async function loadSettings(): Promise<LoadedSettings> {
  const defaults = defaultSettings(countryOf(navigator.language));
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseSettings(stored[KEY], defaults);
  } catch {
    return { settings: defaults, problem: 'unreadable' };
  }
}

/**
 * Saves settings. What stood there and could not be read is kept aside.
 * @throws where storage refuses (full, broken); nothing has changed then
 */
export async function saveSettings(settings: Settings): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { problem } = parseSettings(stored, settings);
  await browser.storage.local.set({ [KEY]: settings, ...(problem && { [ASIDE]: stored }) });
}

/** Calls back with the new settings whenever they change, from whichever page. Gives a function that stops it. */
export function watchSettings(changed: (loaded: LoadedSettings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
