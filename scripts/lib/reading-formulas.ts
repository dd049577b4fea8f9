import type { Language } from '@/guidance/languages';
import type { ChildWords } from '@/guidance/locales/types';
import { BANDS, type Band } from '@/guidance/types';
import { wordsBySentence } from './sentences';

/** What a formula counts in a text. */
export interface Counts {
  sentences: number;
  words: number;
  letters: number;
  /** Words of more than six letters. */
  longWords: number;
  /** Groups of vowels: near enough to syllables. */
  syllables: number;
  /** Words of four syllables and more. */
  manySyllables: number;
}

/** A readability formula of a language, and how hard each band's words may be by it. */
export interface Formula {
  /** Who made it, and when. */
  name: string;
  of(counts: Counts): number;
  /** Whether a higher figure is harder to read. */
  harder: 'higher' | 'lower';
  limits: Readonly<Record<Band, number>>;
}

const lix: Formula = {
  name: 'LIX (Björnsson 1968, 1983)',
  of: ({ sentences, words, longWords }) => words / sentences + (100 * longWords) / words,
  harder: 'higher',
  // Below 25: books for children; below 30: simple; below 40: easy.
  limits: { 'under-6': 25, '6-9': 27, '10-12': 30, '13-15': 35, '16-17': 40 },
};

/** Languages without a formula here have none that we know of, or none that fits short texts. */
export const FORMULAS: Readonly<Partial<Record<Language, Formula>>> = {
  de: lix,
  es: lix,
  fr: lix,
  pt: lix,
  sv: lix,
  it: {
    name: 'Gulpease (GULP 1988)',
    of: ({ sentences, words, letters }) => 89 + (300 * sentences - 10 * letters) / words,
    harder: 'lower',
    // 80 and more is easy for somebody who has been to primary school, 60 for middle school.
    limits: { 'under-6': 80, '6-9': 75, '10-12': 65, '13-15': 60, '16-17': 60 },
  },
  nl: {
    name: 'Flesch-Douma (1960)',
    of: ({ sentences, words, syllables }) => 206.84 - 77 * (syllables / words) - 0.93 * (words / sentences),
    harder: 'lower',
    // 80 and more: easy; 70: fairly easy.
    limits: { 'under-6': 90, '6-9': 80, '10-12': 75, '13-15': 70, '16-17': 65 },
  },
  pl: {
    name: 'Pisarek (1969)',
    of: ({ sentences, words, manySyllables }) => Math.hypot(words / sentences, (100 * manySyllables) / words) / 2,
    harder: 'higher',
    // About the years of schooling.
    limits: { 'under-6': 3, '6-9': 4, '10-12': 6, '13-15': 8, '16-17': 9 },
  },
  tr: {
    name: 'Ateşman (1997)',
    of: ({ sentences, words, syllables }) => 198.825 - 40.175 * (syllables / words) - 2.61 * (words / sentences),
    harder: 'lower',
    // 70 and more: easy; 50: of middling difficulty.
    limits: { 'under-6': 70, '6-9': 70, '10-12': 65, '13-15': 60, '16-17': 50 },
  },
};

const VOWELS = /[aeiouyąęóáéíóúàèìòùâêîôûäëïöüåæøãõıœ]+/giu;
/** In Polish, an i before a vowel only softens; every other vowel is a syllable of its own. In Turkish each vowel is one. */
const syllablesOf: Readonly<Partial<Record<Language, (word: string) => number>>> = {
  pl: (word) => (word.replace(/i(?=[aąeęoóu])/gi, '').match(/[aąeęioóuy]/gi) ?? []).length,
  tr: (word) => (word.match(/[aeıioöuü]/gi) ?? []).length,
};

/** Counts a text made of parts, each at least a sentence of its own. */
export function countsOf(parts: readonly string[], language: Language): Counts {
  const sentences = wordsBySentence(parts, language);
  const syllables = syllablesOf[language] ?? ((word: string) => (word.match(VOWELS) ?? []).length);
  const counts: Counts = {
    sentences: sentences.length,
    words: 0,
    letters: 0,
    longWords: 0,
    syllables: 0,
    manySyllables: 0,
  };
  for (const word of sentences.flat()) {
    const { length } = [...word];
    const beats = Math.max(1, syllables(word));
    counts.words++;
    counts.letters += length;
    counts.syllables += beats;
    if (length > 6) counts.longWords++;
    if (beats >= 4) counts.manySyllables++;
  }
  return counts;
}

export interface Measured {
  language: Language;
  band: Band;
  place: string;
  figure: number;
  formula: Formula;
  isHard: boolean;
}

/** How hard the lessons of one language are, by band and place: single lessons are too short for a formula. */
export function measure(words: ChildWords): Measured[] {
  const language = words.language as Language;
  const formula = FORMULAS[language];
  if (!formula) return [];
  return BANDS.flatMap((band) =>
    Object.entries(words.lessons[band]).map(([place, lessons]) => {
      const parts = Object.values(lessons)
        .flat()
        .map((text) => text.replace(/\{\w+\}/g, 'Mama'));
      const figure = formula.of(countsOf(parts, language));
      const limit = formula.limits[band];
      const isHard = formula.harder === 'higher' ? figure > limit : figure < limit;
      return { language, band, place, figure, formula, isHard };
    }),
  );
}
