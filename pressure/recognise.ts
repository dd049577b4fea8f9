import { compileRules, knownWords } from './compile';
import { english } from './languages/en';
import { createNormaliser } from './normalise';
import type { LanguagePack, Recognise } from './types';

/** Pressure comes in short lines: a longer one tells a story, or was pasted. */
const WORDS_LIMIT = 26;

/**
 * Makes the recogniser for one language. A line has one finding at most: what is enough by itself before what is not,
 * and the most serious first.
 */
export function createRecogniser(pack: LanguagePack): Recognise {
  const normalise = createNormaliser(pack, knownWords(pack));
  const { take, rules } = compileRules(pack);
  const setting = new Set(pack.setting.split(' '));
  return (line) => {
    const words = normalise(line);
    if (words.length === 0 || words.length > WORDS_LIMIT) return undefined;
    const inSetting = words.some((word) => setting.has(word));
    take(words);
    for (const { finding, guarded, isThere } of rules) {
      if (!(guarded && inSetting) && isThere()) return { ...finding };
    }
    return undefined;
  };
}

/** The recogniser for English. */
export const recognisePressure: Recognise = createRecogniser(english);
