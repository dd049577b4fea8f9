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

/** What a help service is for, to a grown-up. */
export type ParentPurpose =
  /** Worried about a child: somebody who advises, or a way to find one. */
  | 'advice'
  /** Somebody harms a child. */
  | 'report-abuse'
  /** Someone presses, tricks or threatens a child online. */
  | 'report-grooming'
  /** A hotline for pictures and videos of children that are against the law. */
  | 'report-image'
  /** Have a picture of a child taken down. */
  | 'remove-image'
  /** Content that harms or is against the law. */
  | 'content'
  /** Blackmail for money, and fraud. */
  | 'scam'
  /** The police, when it is not urgent. */
  | 'police';

/**
 * Somebody to turn to. Only what a source says is here; a service whose purpose or contact no source gives is left out,
 * since a wrong number is worse than none (`docs/help-services.md`).
 */
interface Service<For extends string, Note extends string> {
  name: string;
  /** The first one is what it is shown for. */
  purposes: readonly [For, ...For[]];
  /** As a person reads it; dialled without what stands between the digits. */
  phone?: string;
  /** Where it takes text messages, and the word to send where one is asked for. */
  text?: { number: string; word?: string };
  url?: string;
  /** Ages of the child, in years, both included. */
  ages?: { from?: number; to?: number };
  /** Answers at any hour. Absent where sources disagree or do not say. */
  always?: true;
  /** What to know before turning to it. */
  note?: Note;
  sources: readonly [Source, ...Source[]];
}

/** A service that a child may turn to. */
export interface HelpService extends Service<Purpose, ServiceNote> {
  /** What it is for a grown-up, where it takes them too. */
  parents?: readonly [ParentPurpose, ...ParentPurpose[]];
}

/** A service that a grown-up may turn to about a child. */
export type ParentService = Service<ParentPurpose, ParentNote>;

/** Said to the child in words for the band; see `help.ts` in `locales/en/`, `child.json` in the others. */
export type ServiceNote =
  /** They ask who you are, and are not for emergencies. */
  | 'not-anonymous-not-urgent'
  /** Only for people in that country. */
  | 'this-country-only'
  /** The picture never leaves the computer. */
  | 'picture-stays-with-you'
  /** A list by country: of helplines, or of hotlines. */
  | 'directory';

export type ParentNote =
  | ServiceNote
  /** Only once the platform has refused a report, or has not answered it for a week. */
  | 'after-the-platform'
  /** For England, Wales and Northern Ireland; in Scotland the police take it. */
  | 'not-scotland';

export interface CountryHelp {
  /** ISO 3166-1 alpha-2, or `INT`. */
  code: string;
  /** In English. */
  name: string;
  /** Absent where no one number is right. */
  emergency?: { number: string } & Source;
  services: readonly HelpService[];
  /** Those for grown-ups alone; what takes both stands once, in `services`. */
  forParents?: readonly ParentService[];
}
