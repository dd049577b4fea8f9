/** The zeros of the digits that our languages are written with besides 0 to 9: Arabic, Urdu, Hindi, Bengali. */
const ZEROS = ['\u0660', '\u06f0', '\u0966', '\u09e6'].map((zero) => zero.charCodeAt(0));
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;

/** A text with its digits as 0 to 9, however they were typed. */
export const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });

/** A telephone number as it may have been pasted: without signs that cannot be seen, and with plain hyphens. */
export const plainNumber = (text: string): string =>
  plainDigits(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim();
