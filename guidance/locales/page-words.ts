import type { Plural } from '../fill';
import type { agreement } from './en/agreement';
import type { guides } from './en/guides';
import type { pages } from './en/pages';
import type { starters } from './en/starters';

/** The shape of English words, with any words in it. */
export type Words<English> = English extends string
  ? string
  : English extends { readonly one: string; readonly other: string }
    ? Plural
    : { readonly [Key in keyof English]: Words<English[Key]> };

/** Notes on single platforms by what they say in English: `locales/<tag>/platforms.json`. Whatever is missing stays English. */
export type PlatformNotes = Readonly<Record<string, string>>;

/** What a parent reads, in one language: `locales/<tag>/pages.json`. A test holds each against the English. */
export interface PageWords {
  pages: Words<typeof pages>;
  starters: Words<typeof starters>;
  agreement: Words<typeof agreement>;
  guides: Words<typeof guides>;
}
