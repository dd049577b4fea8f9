/** ISO 639-3, as the detector names them; it does not know Welsh. */
export const DETECTED: Readonly<Record<string, string>> = {
  ar: 'arb',
  bn: 'ben',
  de: 'deu',
  es: 'spa',
  fr: 'fra',
  hi: 'hin',
  it: 'ita',
  ja: 'jpn',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  zh: 'cmn',
};

/** What is filled in later. */
export const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

const ENGLISH = new Set([
  'the',
  'and',
  'you',
  'your',
  'of',
  'is',
  'it',
  'that',
  'what',
  'can',
  'with',
  'not',
  'they',
  'child',
]);

/** Which part of the words are among the commonest English ones; for a language that the detector does not know. */
export function englishShare(text: string): number {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return found.filter((word) => ENGLISH.has(word)).length / Math.max(1, found.length);
}
