import type { Source } from './types';

/** A law on the age for an account. */
export interface CountryRule extends Source {
  /** Years. */
  years: number;
  /** Whether it holds, or was only planned when it was read. */
  state: 'in-force' | 'planned';
  /** The day it began to hold, ISO 8601; absent where it is only planned. */
  since?: string;
  /** Ids of the platforms it is known to cover; absent for social media in general. */
  platforms?: readonly string[];
}

/** By ISO 3166-1 alpha-2. Only where a source was read; plans change, so they are shown with their date. */
export const countryRules: Readonly<Record<string, CountryRule>> = {
  AU: {
    years: 16,
    state: 'in-force',
    since: '2025-12-10',
    platforms: ['facebook', 'instagram', 'kick', 'reddit', 'snapchat', 'threads', 'tiktok', 'twitch', 'x', 'youtube'],
    source:
      'https://report.az/en/other-countries/australia-adds-streaming-platform-twitch-to-under-16-user-restrictions',
    checked: '2026-11-24',
  },
};
