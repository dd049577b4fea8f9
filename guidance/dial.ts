/**
 * A number as `tel:` and `sms:` take it: its digits, and a `+` in front.
 * @example dialled('+64 9 303-3333') // '+6493033333'
 */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '');

/**
 * A number as it is put into a sentence: between words that are written from right to left, its groups would change places,
 * and it would be another number.
 */
export const numberIn = (number: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? `\u2066${number}\u2069` : number;
