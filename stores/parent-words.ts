import { browser } from 'wxt/browser';
import { type Language, languageFor } from '@/guidance/languages';
import { toolbar } from '@/guidance/locales/en/pages/toolbar';
import type { PageWords, PlatformNotes, Words } from '@/guidance/locales/page-words';
import type { Settings } from '@/settings/schema';
import { readLocaleFile } from './locale-file';

/** The language of the pages for the grown-up: what was chosen or, where nothing was, the browser's. */
export const parentLanguage = ({ pageLanguage }: Pick<Settings, 'pageLanguage'>): Language =>
  pageLanguage !== 'browser' ? pageLanguage : languageFor([browser.i18n.getUILanguage(), ...navigator.languages]);

/** What the toolbar's button says; never rejects. */
export async function toolbarWords(language: Language): Promise<Words<typeof toolbar>> {
  if (language === 'en') return toolbar;
  return fetchParentWords(language).then(
    ({ pages }) => pages.toolbar,
    () => toolbar,
  );
}

/** The words of one language other than English, which is part of the code. Rejects where they cannot be read. */
export const fetchParentWords = (language: Exclude<Language, 'en'>): Promise<PageWords> =>
  readLocaleFile(`${language}.pages`);

/** Notes on single platforms in such a language; none where they cannot be read. */
export const fetchPlatformNotes = (language: Exclude<Language, 'en'>): Promise<PlatformNotes> =>
  readLocaleFile<PlatformNotes>(`${language}.platforms`).catch(() => ({}));
