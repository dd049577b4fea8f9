import { type ByRarest, DIGIT, type Lead, listByRarest, placesByWord } from './by-rarest';
import { type Need, wordsIn } from './needs';
import type { PatternNode } from './parse-pattern';

/**
 * Where a pattern may have got to in a line: a bit for each word, for standing before it and for standing behind it. All
 * beginnings are followed at once, so that a pattern costs a few operations, whatever the line.
 */
let before = 0;
let behind = 0;

/** Goes on from these places; leaves the new ones in `before` and `behind`. */
type Step = (from: number, past: number) => void;

/** Which words of a line are the wanted ones: looked up once for each line, where somebody asks. */
interface Wanted {
  list: readonly string[];
  words: ReadonlySet<string>;
  tests: readonly RegExp[];
  line: number;
  bits: number;
}

interface Pattern {
  node: PatternNode;
  atStart: boolean;
  group: Group;
  /** What else a line must hold, the rarest first. */
  others: readonly Wanted[];
  /** The line in which it was last looked for, and whether it is there. */
  line: number;
  isThere: boolean;
}

/** What is known of a group in the line that is looked at. */
interface Group {
  line: number;
  /** Those that may be in that line. */
  candidates: (readonly Pattern[])[];
}

/** More words than there are bits for cannot be looked at. */
const MOST_WORDS = 30;

/** So many parts are tried sooner than found out which of them may be there. */
const FEW = 6;

/** What is known of the line that is looked at. */
export interface Walker {
  /** Makes ready for the first line, a little at a time, once all patterns are there. */
  makeReady(): Generator<void>;
  /** Takes a line's words. @throws before it is ready */
  take(words: readonly string[]): void;
  /** Begins a group of patterns. */
  group(): PatternGroup;
}

/** Patterns of which one is enough. */
export interface PatternGroup {
  add(node: PatternNode, atStart: boolean): void;
  /** Whether the line that was taken holds what one of them cannot do without. */
  mayBeThere(): boolean;
  /** Whether one of them is in the line that was taken. */
  isThere(): boolean;
}

/**
 * Makes what follows patterns along lines. A pattern is looked for only in lines with a word that it cannot do without, the one
 * of its words that the fewest patterns ask for. What goes over each line counts its steps: a chat is seldom so long that the
 * browser makes anything else fast.
 */
export function createWalker(openers: readonly string[] = []): Walker {
  const opening = new Set(openers);
  const patterns: Pattern[] = [];
  const known = new Set<string>();
  const seen = new Set<PatternNode>();
  const wantedOf = new Map<string, Wanted>();
  const stepOf = new Map<PatternNode, Step>();
  let listed: ByRarest<Pattern, Group> | undefined;

  let line = 0;
  /** Where each word stands. */
  const places = new Map<string, number>();
  let words: readonly string[] = [];
  let count = 0;
  let ends = 0;
  /** Where `^` may stand: before the first word, and behind what opens the line. */
  let starts = 1;

  const wantedFor = (need: Need): Wanted => {
    const content = [...need.words, ...need.tests].join(' ');
    const { words: list, tests } = need;
    const wanted = wantedOf.get(content) ?? { list, words: new Set(list), tests, line: 0, bits: 0 };
    wantedOf.set(content, wanted);
    return wanted;
  };

  const bitsOf = (wanted: Wanted): number => {
    if (wanted.line === line) return wanted.bits;
    const { list, words: all, tests } = wanted;
    let bits = 0;
    if (list.length < count) for (let i = 0; i < list.length; i++) bits |= places.get(list[i] as string) ?? 0;
    else for (let i = 0; i < count; i++) if (all.has(words[i] as string)) bits |= 1 << i;
    for (const test of tests) for (let i = 0; i < count; i++) if (test.test(words[i] as string)) bits |= 1 << i;
    wanted.line = line;
    wanted.bits = bits;
    return bits;
  };

  /** What may come before `^`: openers, and one first word that no pattern knows, such as a name: "emma how old are you". */
  const mayOpen = (word: string, at: number) => {
    return opening.has(word) || (at === 0 && count > 3 && !known.has(word));
  };

  const stepFor = (node: PatternNode): Step => {
    const made = stepOf.get(node) ?? makeStep(node);
    stepOf.set(node, made);
    return made;
  };

  /** Of many parts, a line holds few: found once for each line, however often it is asked. */
  const thoseThere = (parts: readonly PatternNode[], steps: readonly Step[]) => {
    const { byWord, always } = placesByWord(parts);
    let lookedAt = 0;
    let there = steps;
    return () => {
      if (lookedAt === line) return there;
      lookedAt = line;
      const found = new Set(always);
      for (let i = 0; i < count; i++) for (const at of byWord.get(words[i] as string) ?? []) found.add(at);
      there = Array.from(found, (at) => steps[at] as Step);
      return there;
    };
  };

  const makeStep = (node: PatternNode): Step => {
    switch (node.kind) {
      case 'word': {
        const wanted = wantedFor(node);
        return (from) => {
          behind = from & bitsOf(wanted);
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
        const those = steps.length > FEW ? thoseThere(node.parts, steps) : () => steps;
        return (from, past) => {
          const there = those();
          let allBefore = 0;
          let allBehind = 0;
          for (let i = 0; i < there.length; i++) {
            (there[i] as Step)(from, past);
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
        const wanted = wantedFor({ words: node.words, tests: [] });
        return (from, past) => {
          before = from & ~(bitsOf(wanted) << 1);
          behind = past;
        };
      }
    }
  };

  const follow = (leads: readonly Lead<Pattern, Group>[]) => {
    for (let i = 0; i < leads.length; i++) {
      const { group, patterns } = leads[i] as Lead<Pattern, Group>;
      if (group.line !== line) {
        group.line = line;
        group.candidates = [];
      }
      group.candidates.push(patterns);
    }
  };

  const isIn = (pattern: Pattern): boolean => {
    if (pattern.line === line) return pattern.isThere;
    pattern.line = line;
    pattern.isThere = false;
    const { others } = pattern;
    for (let i = 0; i < others.length; i++) if (bitsOf(others[i] as Wanted) === 0) return false;
    stepFor(pattern.node)(pattern.atStart ? starts : (1 << count) - 1, 0);
    pattern.isThere = (before | behind) !== 0;
    return pattern.isThere;
  };

  return {
    *makeReady() {
      for (const pattern of patterns) {
        stepFor(pattern.node);
        yield;
      }
      listed = yield* listByRarest(patterns, (pattern, others) => {
        pattern.others = others.map(wantedFor);
      });
    },
    take(taken) {
      if (!listed) throw new Error('Nothing is ready');
      line++;
      count = Math.min(taken.length, MOST_WORDS);
      words = taken.length > count ? taken.slice(0, count) : taken;
      ends = 1 << count;
      starts = 1;
      places.clear();
      for (let i = 0; i < count - 1 && mayOpen(words[i] as string, i); i++) starts |= 2 << i;
      let onlyQuestions = true;
      for (let i = count - 1; i >= 0; i--) {
        const word = words[i] as string;
        onlyQuestions &&= word === '?';
        if (onlyQuestions) ends |= 1 << i;
        const there = places.get(word) ?? 0;
        places.set(word, there | (1 << i));
        const leads = there === 0 ? listed.byWord.get(word) : undefined;
        if (leads) follow(leads);
      }
      const withDigits = DIGIT.test(words.join(' ')) ? words.filter((word) => DIGIT.test(word)) : [];
      for (const { test, ofDigits, leads } of listed.byTest)
        if ((ofDigits ? withDigits : words).some((word) => test.test(word))) follow(leads);
      follow(listed.always);
    },
    group() {
      const group: Group = { line: 0, candidates: [] };
      return {
        add(node, atStart) {
          wordsIn(node, known, seen);
          patterns.push({ node, atStart, group, others: [], line: 0, isThere: false });
        },
        mayBeThere: () => group.line === line,
        isThere: () => group.line === line && group.candidates.some((its) => its.some(isIn)),
      };
    },
  };
}
