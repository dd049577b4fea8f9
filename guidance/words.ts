import type { Language } from './languages';
import { en } from './locales/en';
import type { ChildWords } from './locales/types';

/** English is always here; the others are loaded when a child needs them. */
const ready = new Map<Language, ChildWords>([['en', en]]);

/** Whether a language's words are here. */
export const hasWords = (language: Language): boolean => ready.has(language);

/** Keeps a language's words once they have been loaded; see `stores/words.ts`. */
export const keepWords = (language: Language, words: ChildWords): void => {
  ready.set(language, words);
};

/** Everything that a child reads, in their language; in English where that has not been loaded. */
export const childWords = (language: Language): ChildWords => ready.get(language) ?? en;
