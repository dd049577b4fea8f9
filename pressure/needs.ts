import type { PatternNode } from './parse-pattern';

/** Words of which one has to be in a line, or a word that one of these expressions is true of. */
export interface Need {
  words: readonly string[];
  tests: readonly RegExp[];
}

const NONE: readonly Need[] = [];
/** Classes stand in many patterns. */
const known = new WeakMap<PatternNode, readonly Need[]>();

/** What a line cannot do without, or the pattern is not in it: all of these. */
export function needsOf(node: PatternNode): readonly Need[] {
  if (node.kind === 'word') return [node];
  if (node.kind !== 'all' && node.kind !== 'any') return NONE;
  const needs = known.get(node) ?? (node.kind === 'all' ? node.parts.flatMap(needsOf) : oneOf(node.parts));
  known.set(node, needs);
  return needs;
}

/** Where one part is enough, one need of each part, whichever it is. */
function oneOf(parts: readonly PatternNode[]): readonly Need[] {
  const each = parts.map((part) => needsOf(part)[0]);
  if (each.some((need) => !need)) return NONE;
  const words = new Set<string>();
  for (const need of each) for (const word of need?.words ?? []) words.add(word);
  return [{ words: [...words], tests: each.flatMap((need) => need?.tests ?? []) }];
}

/** Adds all words that a pattern is written with. @param seen parts that have been gone through */
export function wordsIn(node: PatternNode, words: Set<string>, seen: Set<PatternNode>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'word' || node.kind === 'not-after') for (const word of node.words) words.add(word);
  else if (node.kind === 'all' || node.kind === 'any') for (const part of node.parts) wordsIn(part, words, seen);
  else if (node.kind === 'perhaps' || node.kind === 'not') wordsIn(node.part, words, seen);
}
