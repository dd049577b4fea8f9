/**
 * A pattern as a tree. It is walked along the words of a line, and stands either before a word or behind one: `word` leads
 * from before to behind, `space` from behind to before the next.
 */
export type PatternNode =
  /** One of these words, or a word that one of these expressions is true of. */
  | { kind: 'word'; words: string[]; tests: RegExp[] }
  | { kind: 'space' }
  | { kind: 'all'; parts: PatternNode[] }
  | { kind: 'any'; parts: PatternNode[] }
  | { kind: 'perhaps'; part: PatternNode }
  /** Up to so many words of any kind, each with its space. */
  | { kind: 'gap'; most: number }
  /** Nothing more comes, but for question marks where these are allowed. */
  | { kind: 'end'; asks: boolean }
  /** This does not come next; it leads nowhere. */
  | { kind: 'not'; part: PatternNode }
  /** None of these words came before. */
  | { kind: 'not-after'; words: string[] };

const GAPS: Readonly<Record<string, number>> = { '*': 3, '**': 8 };

/** Reads patterns whose classes are these (`types.ts` has the notation). @throws where a class is missing or the form is wrong */
export function createPatternReader(classes: Readonly<Record<string, string>>): (pattern: string) => PatternNode {
  const known = new Map<string, PatternNode>();
  const classNode = (name: string): PatternNode => {
    const text = classes[name];
    if (text === undefined) throw new Error(`No class ${name}`);
    const node = known.get(name) ?? readText(text, classNode);
    known.set(name, node);
    return node;
  };
  return (pattern) => ({
    kind: 'all',
    parts: splitElements(pattern).map((element) => readElement(element, classNode)),
  });
}

const OPENING = /\((?:\?<?[!:])?/y;
const LETTERS = /(?:\[[^\]]*\]|[^ |()$])+/y;

type ClassNode = (name: string) => PatternNode;
const SPACE: PatternNode = { kind: 'space' };
const END: PatternNode = { kind: 'end', asks: true };

/** Parts with a space between them; what is in brackets stays together. */
function splitElements(pattern: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let begun = 0;
  for (let at = 0; at <= pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign !== undefined && (sign !== ' ' || depth > 0)) continue;
    if (at > begun) elements.push(pattern.slice(begun, at));
    begun = at + 1;
  }
  return elements;
}

function readElement(element: string, classNode: ClassNode): PatternNode {
  const most = GAPS[element];
  if (most !== undefined) return { kind: 'gap', most };
  if (element === '$') return END;
  // One alternative may be the end of the line.
  if (element.endsWith('|$)')) {
    const word: PatternNode = { kind: 'all', parts: [readText(element.slice(1, -3), classNode), SPACE] };
    return { kind: 'any', parts: [word, { kind: 'end', asks: false }] };
  }
  if (element === '?') return { kind: 'all', parts: [{ kind: 'word', words: ['?'], tests: [] }, SPACE] };
  const isOptional = element.endsWith('?');
  const text = readText(isOptional ? element.slice(0, -1) : element, classNode);
  const part: PatternNode = { kind: 'all', parts: [text, SPACE] };
  return isOptional ? { kind: 'perhaps', part } : part;
}

/** Reads what stands in an element or in brackets: alternatives of words, spaces and more brackets. */
function readText(text: string, classNode: ClassNode): PatternNode {
  let at = 0;

  /** What is there of a kind that has to be there. */
  const found = (kind: RegExp): string => {
    kind.lastIndex = at;
    const { 0: there } = kind.exec(text) as RegExpExecArray;
    at += there.length;
    return there;
  };

  const alternatives = (): PatternNode => {
    const parts = [sequence()];
    while (text[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return merged(parts);
  };

  const sequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') parts.push(piece());
    return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'all', parts };
  };

  const piece = (): PatternNode => {
    if (text[at] === ' ') {
      at++;
      return SPACE;
    }
    if (text[at] === '$') {
      at++;
      return { kind: 'end', asks: false };
    }
    if (text[at] !== '(') return word();
    const opening = found(OPENING);
    const inside = alternatives();
    at++;
    if (opening === '(?!') return { kind: 'not', part: inside };
    if (opening === '(?<!') return { kind: 'not-after', words: wordsOf(inside) };
    if (text[at] !== '?') return inside;
    at++;
    return { kind: 'perhaps', part: inside };
  };

  const word = (): PatternNode => {
    const letters = found(LETTERS);
    if (letters === '[?]') return { kind: 'word', words: ['?'], tests: [] };
    if (/^[A-Z]+$/.test(letters)) return classNode(letters);
    if (/[A-Z]/.test(letters)) throw new Error(`"${letters}" mixes a class and letters`);
    if (/[[\]{}+\\.]/.test(letters)) return { kind: 'word', words: [], tests: [new RegExp(`^(?:${letters})$`)] };
    // A last letter that may be missing.
    const words = letters.endsWith('?') ? [letters.slice(0, -1), letters.slice(0, -2)] : [letters];
    return { kind: 'word', words, tests: [] };
  };

  const node = alternatives();
  if (at < text.length) throw new Error(`"${text}" has a bracket too many`);
  return node;
}

/** One node for all alternatives that are one word. */
function merged(parts: PatternNode[]): PatternNode {
  if (parts.length === 1) return parts[0] as PatternNode;
  const flat = parts.flatMap((part) => (part.kind === 'any' ? part.parts : [part]));
  const words = flat.filter((part) => part.kind === 'word');
  const others = flat.filter((part) => part.kind !== 'word');
  if (words.length === 0) return { kind: 'any', parts: others };
  const one: PatternNode = {
    kind: 'word',
    words: [...new Set(words.flatMap((part) => part.words))],
    tests: words.flatMap((part) => part.tests),
  };
  return others.length === 0 ? one : { kind: 'any', parts: [one, ...others] };
}

/** The words before which `(?<!…)` does not match: each is written with a space behind it. */
function wordsOf(node: PatternNode): string[] {
  if (node.kind === 'word') return node.words;
  return node.kind === 'all' || node.kind === 'any' ? node.parts.flatMap(wordsOf) : [];
}
