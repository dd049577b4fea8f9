import { fill } from './fill';

/**
 * A number as `tel:` and `sms:` take it: its digits, and a `+` in front.
 * @example dialled('+64 9 303-3333') // '+6493033333'
 */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '');

/**
 * A number as a family may have typed it, without the zero in brackets that is dialled within its country alone. It is part
 * of the number, and dialled from abroad as well, in Italy (39), San Marino (378), the Congo (242), the Ivory Coast (225,
 * since 2021) and Benin (229, since the end of 2024).
 * @example withoutZero('+44 (0)7700 900123') // '+44 ()7700 900123', which `dialled` takes for +447700900123
 */
export const withoutZero = (number: string): string =>
  number.replace(
    /^(\s*(?:\+|00)(?!\s*\(?(?:39|378|225|229|242))\s*\(?\d[\d\s]{0,4}\)?[\s./-]*)\(\s*0\s*(?=\d*\s*\))/,
    '$1(',
  );

interface TextWords {
  /** With `{number}`. */
  text: string;
  /** With `{word}` and `{number}`. */
  textWord: string;
}

/** "Text SHOUT to 85258", and a link that opens a message with the word in it. */
export function textLink(
  { number, word }: { number: string; word?: string },
  { text, textWord }: TextWords,
  direction: 'ltr' | 'rtl',
): { label: string; href: string } {
  const href = `sms:${dialled(number)}`;
  const values = { number: numberIn(number, direction), word: word ?? '' };
  return word
    ? { label: fill(textWord, values), href: `${href}?body=${encodeURIComponent(word)}` }
    : { label: fill(text, values), href };
}

/**
 * A number as it is put into a sentence: between words that are written from right to left, its groups would change places,
 * and it would be another number.
 */
export const numberIn = (number: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? `\u2066${number}\u2069` : number;

/** As a telephone number may be grouped: by a sign with spaces around it, or by brackets that close. */
const NUMBER = /(?:\+?\(\+?\d+\) {0,2}[./-]? {0,2})*\+?\d(?: {0,2}[./-]? {0,2}\d| {0,2}\(\d+\) {0,2}-? {0,2}\d)*/g;
/** With fewer digits, it is a time or an amount, which stands as it was written. */
const FEWEST_DIGITS = 6;

/** A text that somebody wrote, with each telephone number in it as `numberIn` puts it. */
export const numbersIn = (text: string, direction: 'ltr' | 'rtl'): string =>
  text.replace(NUMBER, (number) =>
    number.replace(/\D/g, '').length < FEWEST_DIGITS ? number : numberIn(number, direction),
  );
