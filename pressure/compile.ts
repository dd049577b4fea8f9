import { createPatternReader } from './parse-pattern';
import { type Finding, type LanguagePack, PRESSURE_TACTICS, type RuleSet } from './types';
import { createWalker, type PatternGroup } from './walk';

/** One tactic's patterns of one kind. */
export interface CompiledRules {
  finding: Finding;
  guarded: boolean;
  /** Whether those words hold what one of them cannot do without. */
  mayBeThere(): boolean;
  /** Whether one of them is in the words that were taken last. */
  isThere(): boolean;
}

export interface Compiled {
  /** Takes the words of a line. */
  take(words: readonly string[]): void;
  /** Whether one of the pack's `advice` patterns is in them. */
  isAdvice(): boolean;
  /** Whether one of the pack's `harmless` patterns is in the words that were taken last. */
  isHarmless(): boolean;
  /** In the order in which they are to be asked. */
  rules: readonly CompiledRules[];
}

/** Compiles a pack's rules, a pattern at a time. */
export function* compileRules(pack: LanguagePack): Generator<void, Compiled> {
  const walker = createWalker(pack.openers.split(' '));
  const read = createPatternReader(pack.classes);
  function* compileAll(patterns: readonly string[]): Generator<void, PatternGroup> {
    const group = walker.group();
    for (const pattern of patterns) {
      const atStart = pattern.startsWith('^ ');
      group.add(read(atStart ? pattern.slice(2) : pattern), atStart);
      yield;
    }
    return group;
  }
  const order = ({ tactic, strong }: RuleSet) => PRESSURE_TACTICS.indexOf(tactic) - (strong ? 100 : 0);
  const rules: CompiledRules[] = [];
  for (const { tactic, strong, guarded = false, patterns } of [...pack.rules].sort((a, b) => order(a) - order(b))) {
    const { mayBeThere, isThere } = yield* compileAll(patterns);
    rules.push({ finding: { tactic, strong }, guarded, mayBeThere, isThere });
  }
  const advice = yield* compileAll(pack.advice);
  const harmless = yield* compileAll(pack.harmless);
  yield* walker.makeReady();
  return { take: walker.take, isAdvice: advice.isThere, isHarmless: harmless.isThere, rules };
}

/** What a pack's classes and rules are written in, in parts. */
const textsOf = (pack: LanguagePack): (readonly string[])[] => [
  Object.keys(pack.words),
  Object.keys(pack.pairs),
  Object.values(pack.classes),
  pack.advice,
  pack.harmless,
  ...pack.rules.map(({ patterns }) => patterns),
];

/** The words that a pack's classes and rules are written with, a part at a time. */
export function* knownWords(pack: LanguagePack): Generator<void, Set<string>> {
  const known = new Set<string>();
  for (const texts of textsOf(pack)) {
    for (const word of texts.join(' ').match(/\b[a-z]+\b/g) ?? []) known.add(word);
    yield;
  }
  return known;
}
