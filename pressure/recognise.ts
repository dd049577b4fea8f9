import { type CompiledRules, compileRules, knownWords } from './compile';
import { clean, createNormaliser } from './normalise';
import { partsOf, sentencesOf, WORDS_LIMIT } from './parts';
import type { Finding, LanguagePack, Recognise } from './types';

const LETTERS = /^[a-z]+$/;
const ENDING = /(?:ing|ed|s)$/;

/**
 * Makes the recogniser for one language, in pieces. A line has one finding at most: what is enough by itself before what is not,
 * and the most serious first. A message that is longer than a line is looked at in parts (`parts.ts`), one after the other; what
 * is found in one is enough by itself only where it is a threat, or where two whole sentences press in two ways: a story and
 * advice of many words lose in a part what they are about.
 */
export function* makeRecogniser(reading: Generator<void, LanguagePack>): Generator<void, Recognise> {
  const pack = yield* reading;
  const known = yield* knownWords(pack);
  const normalise = createNormaliser(pack, known);
  yield;
  const vocabulary = new Set([...known, ...`${pack.openers} ${pack.plain}`.split(' ')]);
  const open = new Set(pack.open);
  const leading = new Set(pack.leading.split(' '));
  /** "reporting" is known where "report" is, and so are "banned" and "shakes". */
  const isFamiliar = (word: string) => {
    const stem = word.replace(ENDING, '');
    return [word, stem, `${stem}e`, stem.slice(0, -1)].some((form) => vocabulary.has(form));
  };
  const { take, isAdvice, isHarmless, rules } = yield* compileRules(pack);
  const setting = new Set(pack.setting.split(' '));
  const isOfSetting = (word: string) => setting.has(word) || (word.endsWith('s') && setting.has(word.slice(0, -1)));
  /** Whether a word may be the name of whom the line speaks to: the first one, or the last one where no other word calls for it. */
  const mayBeName = (words: readonly string[], at: number) =>
    at === 0 || (at === words.length - 1 && !leading.has(words[at - 1] ?? ''));
  const isForeign = (words: readonly string[]) =>
    words.some((word, at) => LETTERS.test(word) && !mayBeName(words, at) && !isFamiliar(word));
  /** @param isWhole not a part of a long message: with so many parts, what a weak line is about has to be known */
  const findIn = (words: readonly string[], isWhole: boolean): Finding | undefined => {
    take(words);
    let inSetting: boolean | undefined;
    for (let i = 0; i < rules.length; i++) {
      const { finding, guarded, mayBeThere, isThere } = rules[i] as CompiledRules;
      if (!mayBeThere()) continue;
      if (guarded) inSetting ??= words.some(isOfSetting);
      if ((guarded && inSetting) || !isThere()) continue;
      // Looked at where something was found, which is seldom: this is read a hundred times a second.
      if (isAdvice()) return undefined;
      const isWeak = !finding.strong && !(isWhole && open.has(finding.tactic));
      if (guarded && (isHarmless() || (isWeak && isForeign(words)))) continue;
      return { ...finding };
    }
    return undefined;
  };

  return (message) => {
    const text = clean(message);
    const words = normalise(text);
    if (words.length <= WORDS_LIMIT) return findIn(words, true);
    let firm: Finding | undefined;
    let first: Finding | undefined;
    const whole = new Set<string>();
    for (const sentence of sentencesOf(text)) {
      const parts = partsOf(normalise(sentence));
      for (const part of parts) {
        const found = findIn(part, false);
        first ??= found;
        if (!found?.strong) continue;
        if (parts.length === 1) whole.add(found.tactic);
        if (found.tactic === 'threat' || whole.size > 1) return found;
        firm ??= found;
      }
    }
    const found = firm ?? first;
    return found && { ...found, strong: false };
  };
}
