import type { Source } from '@/catalogue/types';

/** What a help service is for. */
export type Purpose =
  /** A person to talk to, or a way to find one. */
  | 'talk'
  /** Somebody harms a child. */
  | 'report-abuse'
  /** Someone presses, tricks or threatens a child. */
  | 'report-grooming'
  /** Have a picture of oneself taken down. */
  | 'remove-image';

/**
 * A service that a child may turn to. Only what a source says is here; a service whose purpose or contact no source
 * gives is left out, since a wrong number is worse than none.
 */
export interface HelpService {
  name: string;
  /** The first one is what it is shown for. */
  purposes: readonly [Purpose, ...Purpose[]];
  /** As a person reads it: a number, or "text SHOUT to 85258". */
  phone?: string;
  url?: string;
  /** Ages it is for, in years, both included. */
  ages?: { from?: number; to?: number };
  /** Answers at any hour. Absent where sources disagree or do not say. */
  always?: true;
  /** What a child should know before turning to it. */
  note?: ServiceNote;
  sources: readonly [Source, ...Source[]];
}

/** Said to the child in words for the band; see `locales/<language>/help.ts`. */
export type ServiceNote =
  /** They ask who you are, and are not for emergencies. */
  | 'not-anonymous-not-urgent'
  /** Only for people in that country. */
  | 'this-country-only'
  /** The picture never leaves the computer. */
  | 'picture-stays-with-you'
  /** A list of helplines by country. */
  | 'directory';

export interface CountryHelp {
  /** ISO 3166-1 alpha-2, or `INT`. */
  code: string;
  /** In English. */
  name: string;
  /** Absent where no one number is right. */
  emergency?: { number: string } & Source;
  services: readonly HelpService[];
}
