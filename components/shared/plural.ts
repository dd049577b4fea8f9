import { fill } from '@/guidance/fill';

const rules = new Intl.PluralRules('en');

/** A count in words: `{ one: '{count} platform', other: '{count} platforms' }`. */
export const plural = (forms: { one: string; other: string }, count: number): string =>
  fill(forms[rules.select(count) === 'one' ? 'one' : 'other'], { count: String(count) });

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A day in words, from Unix milliseconds or an ISO 8601 date. */
export const dateText = (day: number | string): string =>
  dates.format(typeof day === 'string' ? new Date(`${day}T12:00:00`) : day);

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

/** The month of an ISO 8601 day or month, in words. */
export const monthText = (day: string): string => months.format(new Date(`${day.slice(0, 7)}-15T12:00:00`));
