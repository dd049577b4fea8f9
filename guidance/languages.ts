/** BCP 47 tags of the languages that a child may be spoken to in; each has a folder in `locales/`. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];
