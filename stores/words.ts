import { browser } from 'wxt/browser';
import type { Language } from '@/guidance/languages';
import type { ChildWords } from '@/guidance/locales/types';
import { hasWords, keepWords } from '@/guidance/words';

/**
 * Loads what a child reads in one language; at once where it is there already. Never rejects: English words are better than
 * none.
 */
export async function prepareWords(language: Language): Promise<void> {
  if (hasWords(language)) return;
  try {
    const response = await fetch(browser.runtime.getURL(`/locales/${language}.json` as '/calm.html'));
    keepWords(language, (await response.json()) as ChildWords);
  } catch (error) {
    console.warn(`Livewise could not load its words in "${language}"`, error);
  }
}
