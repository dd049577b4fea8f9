import { fillCount, type Plural } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';

/** English dates are written the British way, like our words. */
const locale = words.language === 'en' ? 'en-GB' : words.language;

/** A count in words. */
export const plural = (forms: Plural, count: number): string => fillCount(forms, count, locale);

const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });

/** A day in words, from Unix milliseconds or an ISO 8601 date. */
export const dateText = (day: number | string): string =>
  dates.format(typeof day === 'string' ? new Date(`${day}T12:00:00`) : day);

const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });

/** The month of an ISO 8601 day or month, in words. */
export const monthText = (day: string): string => months.format(new Date(`${day.slice(0, 7)}-15T12:00:00`));
