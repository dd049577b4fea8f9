import { directionOf } from '@/guidance/languages';
import { speakToParents, words } from '@/guidance/parent-words';
import type { Settings } from '@/settings/schema';
import { loadSettings } from '@/settings/store';
import { fetchParentWords, fetchPlatformNotes, parentLanguage } from '@/stores/parent-words';

/**
 * Makes a page of ours speak the parent's language. To be awaited before the modules that draw the page are loaded. Never
 * rejects: English words are better than none.
 * @returns the settings that say which it is
 */
export async function speakParentsLanguage(): Promise<Settings> {
  const { settings } = await loadSettings();
  const language = parentLanguage(settings);
  if (language !== 'en') {
    try {
      const [its, notes] = await Promise.all([fetchParentWords(language), fetchPlatformNotes(language)]);
      speakToParents(language, its, notes);
    } catch (error) {
      console.warn(`Livewise could not load its words in "${language}"`, error);
    }
  }
  document.documentElement.lang = words.language;
  document.documentElement.dir = directionOf(words.language);
  return settings;
}
