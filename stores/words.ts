import type { Language } from '@/guidance/languages';
import type { ChildWords } from '@/guidance/locales/types';
import { hasWords, keepWords } from '@/guidance/words';
import { readLocaleFile } from './locale-file';

/**
 * Loads what a child reads in one language; at once where it is there already. Never rejects: English words are better than
 * none.
 */
export async function prepareWords(language: Language): Promise<void> {
  if (hasWords(language)) return;
  try {
    keepWords(language, await readLocaleFile<ChildWords>(language));
  } catch (error) {
    console.warn(`Livewise could not load its words in "${language}"`, error);
  }
}
