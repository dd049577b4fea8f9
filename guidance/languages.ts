/** A language that a child may be spoken to in. */
export interface LanguageFacts {
  /** In the language itself. */
  name: string;
  /** Whether somebody who grew up with it has read all of it. */
  reviewed: boolean;
  /** Left to right where absent. */
  direction?: 'rtl';
}

/** By BCP 47 tag; each has a folder in `locales/`. */
export const languages = {
  en: { name: 'English', reviewed: false },
  ar: { name: 'العربية', reviewed: false, direction: 'rtl' },
  bn: { name: 'বাংলা', reviewed: false },
  cy: { name: 'Cymraeg', reviewed: false },
  de: { name: 'Deutsch', reviewed: false },
  es: { name: 'Español', reviewed: false },
  fr: { name: 'Français', reviewed: false },
  hi: { name: 'हिन्दी', reviewed: false },
  it: { name: 'Italiano', reviewed: false },
  ja: { name: '日本語', reviewed: false },
  nl: { name: 'Nederlands', reviewed: false },
  pl: { name: 'Polski', reviewed: false },
  pt: { name: 'Português', reviewed: false },
  ro: { name: 'Română', reviewed: false },
  sv: { name: 'Svenska', reviewed: false },
  tr: { name: 'Türkçe', reviewed: false },
  uk: { name: 'Українська', reviewed: false },
  ur: { name: 'اردو', reviewed: false, direction: 'rtl' },
  zh: { name: '简体中文', reviewed: false },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof languages;
/** Their tags. */
export const LANGUAGES = Object.keys(languages) as [Language, ...Language[]];

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  (languages[language] as LanguageFacts).direction ?? 'ltr';

/**
 * The language that suits somebody best; English where there is none of theirs.
 * @param wanted BCP 47 tags, best first
 */
export function languageFor(wanted: readonly string[]): Language {
  const bases = wanted.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  const found = bases.find((base): base is Language => LANGUAGES.some((language) => language === base));
  return found ?? 'en';
}
