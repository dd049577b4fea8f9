import type { Language } from './languages';
import { en } from './locales/en';
import { pages } from './locales/en/pages';
import type { ChildWords } from './locales/types';

const child: Readonly<Record<Language, ChildWords>> = { en };

/** Everything that a child reads, in their language. */
export const childWords = (language: Language): ChildWords => child[language];

/** The words in use on our own pages. English is the only language so far. */
export const words = { pages };
