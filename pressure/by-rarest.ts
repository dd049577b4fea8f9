import { type Need, needsOf } from './needs';
import type { PatternNode } from './parse-pattern';

/** Patterns of one group that cannot do without the same word. */
export interface Lead<Pattern, Group> {
  group: Group;
  patterns: readonly Pattern[];
}

/** Patterns by what they cannot do without. */
export interface ByRarest<Pattern, Group> {
  byWord: ReadonlyMap<string, readonly Lead<Pattern, Group>[]>;
  /** By an expression that is true of a word, and whether it speaks of digits: then it must be true of no word without one. */
  byTest: readonly { test: RegExp; ofDigits: boolean; leads: readonly Lead<Pattern, Group>[] }[];
  /** Those that no word has to be there for. */
  always: readonly Lead<Pattern, Group>[];
}

/** What has a digit in it. */
export const DIGIT = /[0-9]/;

/** As heavy as a word that so many patterns ask for: an expression has to be tried on every word. */
const TEST_WEIGHT = 100;

/**
 * Lists patterns by the one of their needs that the fewest patterns ask for, a little at a time.
 * @param onOthers told what else each of them needs, the rarest first
 */
export function* listByRarest<Group, Pattern extends { node: PatternNode; group: Group }>(
  patterns: readonly Pattern[],
  onOthers: (pattern: Pattern, others: readonly Need[]) => void,
): Generator<void, ByRarest<Pattern, Group>> {
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

  const byNeed = new Map<Need, Pattern[]>();
  const always: Pattern[] = [];
  for (const pattern of patterns) {
    const [rarest, ...others] = [...needsOf(pattern.node)].sort((a, b) => weightOf(a) - weightOf(b));
    onOthers(pattern, others);
    if (rarest) add(byNeed, rarest, pattern);
    else always.push(pattern);
    yield;
  }
  const byWord = new Map<string, Lead<Pattern, Group>[]>();
  const byTest = new Map<RegExp, Lead<Pattern, Group>[]>();
  for (const [need, its] of byNeed) {
    for (const lead of byGroup<Group, Pattern>(its)) {
      for (const word of need.words) add(byWord, word, lead);
      for (const test of need.tests) add(byTest, test, lead);
    }
    yield;
  }
  return {
    byWord,
    byTest: Array.from(byTest, ([test, leads]) => ({ test, ofDigits: DIGIT.test(test.source), leads })),
    always: byGroup(always),
  };
}

function byGroup<Group, Pattern extends { group: Group }>(patterns: readonly Pattern[]): Lead<Pattern, Group>[] {
  const found = new Map<Group, Pattern[]>();
  for (const pattern of patterns) add(found, pattern.group, pattern);
  return Array.from(found, ([group, its]) => ({ group, patterns: its }));
}

/** Where nodes stand in a list, by a word they cannot do without; and those that need none, for all that can be told. */
export function placesByWord(nodes: readonly PatternNode[]): { byWord: Map<string, number[]>; always: number[] } {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, node] of nodes.entries()) {
    const [need] = needsOf(node);
    if (!need || need.tests.length > 0) always.push(at);
    else for (const word of need.words) add(byWord, word, at);
  }
  return { byWord, always };
}

/** Adds to what is there by a key. */
function add<Key, One>(to: Map<Key, One[]>, key: Key, one: One): void {
  const there = to.get(key);
  if (there) there.push(one);
  else to.set(key, [one]);
}
