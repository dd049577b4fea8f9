/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The moment at which most tests happen, in Unix milliseconds: noon on 24 November 2026, where the computer is. */
export const NOW = new Date(2026, 10, 24, 12, 0).getTime();
