import { type Need, needsOf } from './needs';
import type { PatternNode } from './parse-pattern';

/** Patterns by what they cannot do without. */
export interface ByRarest<Pattern> {
  byWord: Map<string, Pattern[][]>;
  byTest: Map<RegExp, Pattern[][]>;
  /** Those that no word has to be there for. */
  always: Pattern[];
}

/** As heavy as a word that so many patterns ask for: an expression has to be tried on every word. */
const TEST_WEIGHT = 100;

/**
 * Lists patterns by the one of their needs that the fewest patterns ask for, a little at a time.
 * @param onOthers told what else each of them needs, the rarest first
 */
export function* listByRarest<Pattern extends { node: PatternNode }>(
  patterns: readonly Pattern[],
  onOthers: (pattern: Pattern, others: readonly Need[]) => void,
): Generator<void, ByRarest<Pattern>> {
  const times = new Map<Need, number>();
  for (const { node } of patterns) {
    for (const need of needsOf(node)) times.set(need, (times.get(need) ?? 0) + 1);
    yield;
  }
  const asked = new Map<string, number>();
  for (const [need, often] of times) {
    for (const word of need.words) asked.set(word, (asked.get(word) ?? 0) + often);
    yield;
  }
  const weights = new Map<Need, number>();
  const weightOf = (need: Need) => {
    const tests = need.tests.length * TEST_WEIGHT;
    const weight = weights.get(need) ?? need.words.reduce((sum, word) => sum + (asked.get(word) ?? 0), tests);
    weights.set(need, weight);
    return weight;
  };

  const listed: ByRarest<Pattern> = { byWord: new Map(), byTest: new Map(), always: [] };
  const byNeed = new Map<Need, Pattern[]>();
  for (const pattern of patterns) {
    const [rarest, ...others] = [...needsOf(pattern.node)].sort((a, b) => weightOf(a) - weightOf(b));
    onOthers(pattern, others);
    if (rarest) add(byNeed, rarest, pattern);
    else listed.always.push(pattern);
    yield;
  }
  for (const [need, its] of byNeed) {
    for (const word of need.words) add(listed.byWord, word, its);
    for (const test of need.tests) add(listed.byTest, test, its);
    yield;
  }
  return listed;
}

/** Adds to what is there by a key. */
export function add<Key, One>(to: Map<Key, One[]>, key: Key, one: One): void {
  const there = to.get(key);
  if (there) there.push(one);
  else to.set(key, [one]);
}
