import type { PatternNode } from './parse-pattern';

/**
 * Where a pattern may have got to in a line: a bit for each word, for standing before it and for standing behind it. All
 * beginnings are followed at once, so that a pattern costs a few operations, whatever the line.
 */
let before = 0;
let behind = 0;

/** Goes on from these places; leaves the new ones in `before` and `behind`. */
type Step = (from: number, past: number) => void;

const DIGIT = /[0-9]/;

/** More words than there are bits for cannot be looked at. */
const MOST_WORDS = 30;

/** What is known of the line that is looked at. */
export interface Walker {
  /** Takes a line's words. */
  take(words: readonly string[]): void;
  /** Compiles a pattern: whether it is in the line that was taken. */
  compile(node: PatternNode, atStart: boolean): () => boolean;
}

/** Makes what follows patterns along lines. Words are looked up once for all patterns. */
export function createWalker(openers: readonly string[] = []): Walker {
  /** The sets of words that patterns ask for: which bits of the line are in each. */
  const masks: number[] = [];
  const setsOf = new Map<string, number[]>();
  const tests: { test: RegExp; set: number; wantsDigit: boolean }[] = [];
  const byContent = new Map<string, number>();
  let touched: number[] = [];
  let count = 0;
  let ends = 0;
  /** Where `^` may stand: before the first word, and behind what opens the line. */
  let starts = 1;
  const opening = new Set(openers);

  const setFor = (words: readonly string[], itsTests: readonly RegExp[]): number => {
    const content = [...words, ...itsTests].join(' ');
    const existing = byContent.get(content);
    if (existing !== undefined) return existing;
    const set = masks.push(0) - 1;
    byContent.set(content, set);
    for (const word of words) {
      const sets = setsOf.get(word);
      if (sets) sets.push(set);
      else setsOf.set(word, [set]);
    }
    // Most ask for a number, and most words hold none.
    for (const test of itsTests) tests.push({ test, set, wantsDigit: /[0-9]/.test(test.source) });
    return set;
  };

  const mark = (set: number, bit: number) => {
    if (masks[set] === 0) touched.push(set);
    masks[set] = (masks[set] as number) | bit;
  };

  /** What may come before `^`: openers, and one first word that no pattern knows, such as a name: "emma how old are you". */
  const mayOpen = (words: readonly string[], at: number) => {
    const word = words[at] as string;
    return opening.has(word) || (at === 0 && count > 3 && !setsOf.has(word));
  };

  const stepFor = (node: PatternNode): Step => {
    switch (node.kind) {
      case 'word': {
        const set = setFor(node.words, node.tests);
        return (from) => {
          behind = from & (masks[set] as number);
          before = 0;
        };
      }
      case 'space':
        return (from, past) => {
          // The end of the line needs no space behind it.
          before = (past << 1) | (from & (1 << count));
          behind = 0;
        };
      case 'all': {
        const steps = node.parts.map(stepFor);
        return (from, past) => {
          before = from;
          behind = past;
          for (let i = 0; i < steps.length && (before | behind) !== 0; i++) (steps[i] as Step)(before, behind);
        };
      }
      case 'any': {
        const steps = node.parts.map(stepFor);
        const needs = node.parts.map((part) => needsOf(part).map((need) => setFor(need.words, need.tests))[0]);
        return (from, past) => {
          let [allBefore, allBehind] = [0, 0];
          for (let i = 0; i < steps.length; i++) {
            const need = needs[i];
            if (need !== undefined && masks[need] === 0) continue;
            (steps[i] as Step)(from, past);
            allBefore |= before;
            allBehind |= behind;
          }
          before = allBefore;
          behind = allBehind;
        };
      }
      case 'perhaps': {
        const step = stepFor(node.part);
        return (from, past) => {
          step(from, past);
          before |= from;
          behind |= past;
        };
      }
      case 'gap':
        return (from) => {
          let [reached, one] = [from, from];
          for (let i = 0; i < node.most; i++) {
            one = (one << 1) & ((1 << (count + 1)) - 1);
            reached |= one;
          }
          before = reached;
          behind = 0;
        };
      case 'end':
        return (from, past) => {
          const all = node.asks ? ends : 1 << count;
          before = from & all;
          behind = past & (all >> 1);
        };
      case 'not': {
        const step = stepFor(node.part);
        return (from, past) => {
          let [keptBefore, keptBehind] = [0, 0];
          // One by one: what comes after one place says nothing of another.
          for (let bit = 1; bit !== 0 && bit <= 1 << count; bit <<= 1) {
            if (from & bit) {
              step(bit, 0);
              if ((before | behind) === 0) keptBefore |= bit;
            }
            if (past & bit) {
              step(0, bit);
              if ((before | behind) === 0) keptBehind |= bit;
            }
          }
          before = keptBefore;
          behind = keptBehind;
        };
      }
      case 'not-after': {
        const set = setFor(node.words, []);
        return (from, past) => {
          before = from & ~((masks[set] as number) << 1);
          behind = past;
        };
      }
    }
  };

  /** Sets of which a line must hold a word, or this is not in it: what is looked at before anything is walked along. */
  const needsOf = (node: PatternNode): { words: string[]; tests: RegExp[] }[] => {
    if (node.kind === 'word') return [node];
    if (node.kind === 'all') return node.parts.flatMap(needsOf);
    if (node.kind !== 'any') return [];
    const each = node.parts.map((part) => needsOf(part)[0]);
    if (each.some((need) => !need)) return [];
    return [{ words: each.flatMap((need) => need?.words ?? []), tests: each.flatMap((need) => need?.tests ?? []) }];
  };

  return {
    take(words) {
      for (const set of touched) masks[set] = 0;
      touched = [];
      count = Math.min(words.length, MOST_WORDS);
      ends = 1 << count;
      starts = 1;
      for (let i = 0; i < count - 1 && mayOpen(words, i); i++) starts |= 2 << i;
      let onlyQuestions = true;
      for (let i = count - 1; i >= 0; i--) {
        const word = words[i] as string;
        const bit = 1 << i;
        onlyQuestions &&= word === '?';
        if (onlyQuestions) ends |= bit;
        for (const set of setsOf.get(word) ?? []) mark(set, bit);
        const hasDigit = DIGIT.test(word);
        for (const { test, set, wantsDigit } of tests) if ((hasDigit || !wantsDigit) && test.test(word)) mark(set, bit);
      }
    },
    compile(node, atStart) {
      const step = stepFor(node);
      const needs = needsOf(node).map(({ words, tests: its }) => setFor(words, its));
      return () => {
        for (let i = 0; i < needs.length; i++) if (masks[needs[i] as number] === 0) return false;
        step(atStart ? starts : (1 << count) - 1, 0);
        return (before | behind) !== 0;
      };
    },
  };
}
