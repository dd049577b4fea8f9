import type { ChildText } from './lib';

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

const FORM = /\.(zero|one|two|few|many|other)$/;
const withoutForm = (at: string): string => at.replace(FORM, '');

/** Where words put a count into the forms that `Intl.PluralRules` tells apart, by where the English ones do. */
export class Counts {
  private readonly places: readonly string[];

  constructor(private readonly english: ReadonlyMap<string, string>) {
    this.places = [...english.keys()].filter((at) => at.endsWith('.one')).map(withoutForm);
  }

  private isOne = (at: string): boolean => FORM.test(at) && this.places.includes(withoutForm(at));

  /** What each text has to have where it stands, but for the forms of counts. */
  plain = (all: Iterable<string>): string[] => [...all].filter((at) => !this.isOne(at)).sort();

  /** The counts that lack a form of this language, or have one that it does not know. */
  wrongForms(tag: string, texts: readonly ChildText[]): string[] {
    const wanted = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort().join();
    const forms = (place: string) =>
      texts.filter(({ at }) => this.isOne(at) && withoutForm(at) === place).map(({ at }) => at.split('.').at(-1));
    return this.places.filter((place) => forms(place).sort().join() !== wanted);
  }

  /** What the English says there: of a count, whichever its form, of several. */
  inEnglish = (at: string): string => this.english.get(this.isOne(at) ? `${withoutForm(at)}.other` : at) ?? '';

  /** Whether a text has what is to be filled in; of a count, one may be said in a word: "a second". */
  keepsPlaceholders({ at, text }: ChildText): boolean {
    const [ours, theirs] = [placeholders(this.inEnglish(at)), placeholders(text)];
    return this.isOne(at) ? theirs.every((each) => ours.includes(each)) : theirs.join() === ours.join();
  }
}

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
