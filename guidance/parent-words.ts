import type { Language } from './languages';
import { agreement } from './locales/en/agreement';
import { guides } from './locales/en/guides';
import { pages } from './locales/en/pages';
import { starters } from './locales/en/starters';
import type { PageWords, PlatformNotes } from './locales/page-words';

/**
 * What a parent reads on pages of ours: settings, guides, starters, and the agreement; English until
 * `speakToParents` has been called. A page loads its language first and only then the modules that draw it, so a module
 * may take its words once, at its top.
 */
export const words: PageWords & { language: Language; notes: PlatformNotes } = {
  language: 'en',
  notes: {},
  pages,
  starters,
  agreement,
  guides,
};

/** Takes the words of another language from here on. */
export function speakToParents(language: Language, its: PageWords, notes: PlatformNotes): void {
  Object.assign(words, its, { language, notes });
}
