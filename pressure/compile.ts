import { createPatternReader } from './parse-pattern';
import { type Finding, type LanguagePack, PRESSURE_TACTICS, type RuleSet } from './types';
import { createWalker } from './walk';

/** One tactic's patterns of one kind. */
export interface CompiledRules {
  finding: Finding;
  guarded: boolean;
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

/** Compiles a pack's rules. */
export function compileRules(pack: LanguagePack): Compiled {
  const walker = createWalker(pack.openers.split(' '));
  const read = createPatternReader(pack.classes);
  const compileAll = (patterns: readonly string[]) => {
    const all = patterns.map((pattern) => {
      const atStart = pattern.startsWith('^ ');
      return walker.compile(read(atStart ? pattern.slice(2) : pattern), atStart);
    });
    return () => all.some((isThere) => isThere());
  };
  const order = ({ tactic, strong }: RuleSet) => PRESSURE_TACTICS.indexOf(tactic) - (strong ? 100 : 0);
  const rules = [...pack.rules]
    .sort((a, b) => order(a) - order(b))
    .map(({ tactic, strong, guarded = false, patterns }) => ({
      finding: { tactic, strong },
      guarded,
      isThere: compileAll(patterns),
    }));
  return { take: walker.take, isAdvice: compileAll(pack.advice), isHarmless: compileAll(pack.harmless), rules };
}

/** The words that a pack's classes and rules are written with. */
export function knownWords(pack: LanguagePack): Set<string> {
  const text = [
    ...Object.keys(pack.words),
    ...Object.keys(pack.pairs),
    ...Object.values(pack.classes),
    ...pack.advice,
    ...pack.harmless,
    ...pack.rules.flatMap(({ patterns }) => patterns),
  ].join(' ');
  return new Set(text.match(/\b[a-z]+\b/g));
}
