import { compileRules, knownWords } from './compile';
import { english } from './languages/en';
import { createNormaliser } from './normalise';
import type { LanguagePack, Recognise } from './types';

/** Pressure comes in short lines: a longer one tells a story, or was pasted. */
const WORDS_LIMIT = 26;

const LETTERS = /^[a-z]+$/;
const ENDING = /(?:ing|ed|s)$/;

/**
 * Makes the recogniser for one language. A line has one finding at most: what is enough by itself before what is not,
 * and the most serious first.
 */
export function createRecogniser(pack: LanguagePack): Recognise {
  const known = knownWords(pack);
  const normalise = createNormaliser(pack, known);
  const vocabulary = new Set([...known, ...`${pack.openers} ${pack.plain}`.split(' ')]);
  const open = new Set(pack.open);
  const leading = new Set(pack.leading.split(' '));
  /** "reporting" is known where "report" is, and so are "banned" and "shakes". */
  const isFamiliar = (word: string) => {
    const stem = word.replace(ENDING, '');
    return [word, stem, `${stem}e`, stem.slice(0, -1)].some((form) => vocabulary.has(form));
  };
  const { take, isAdvice, isHarmless, rules } = compileRules(pack);
  const setting = new Set(pack.setting.split(' '));
  const isOfSetting = (word: string) => setting.has(word) || (word.endsWith('s') && setting.has(word.slice(0, -1)));
  /** Whether a word may be the name of whom the line speaks to: the first one, or the last one where no other word calls for it. */
  const mayBeName = (words: readonly string[], at: number) =>
    at === 0 || (at === words.length - 1 && !leading.has(words[at - 1] ?? ''));
  const isForeign = (words: readonly string[]) =>
    words.some((word, at) => LETTERS.test(word) && !mayBeName(words, at) && !isFamiliar(word));
  return (line) => {
    const words = normalise(line);
    if (words.length === 0 || words.length > WORDS_LIMIT) return undefined;
    take(words);
    const inSetting = words.some(isOfSetting);
    for (const { finding, guarded, isThere } of rules) {
      if ((guarded && inSetting) || !isThere()) continue;
      // Looked at where something was found, which is seldom: this is read a hundred times a second.
      if (isAdvice()) return undefined;
      const isWeak = !finding.strong && !open.has(finding.tactic);
      if (guarded && (isHarmless() || (isWeak && isForeign(words)))) continue;
      return { ...finding };
    }
    return undefined;
  };
}

/** The recogniser for English. */
export const recognisePressure: Recognise = createRecogniser(english);
