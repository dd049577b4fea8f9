import { latinise } from './look-alikes';
import type { LanguagePack } from './types';

/** No more of a message is looked at, half of it from its end: a hostile one costs no more than this. */
export const MESSAGE_LIMIT = 1_000;

/** One word for two, by the first and then by the second. */
type Pairs = Map<string, Map<string, string>>;

/** The words of a cleaned text, each in one form. A question mark is a word. */
export type Normaliser = (text: string) => string[];

const PLAIN = /^[\x20-\x7e]*$/;
const INVISIBLE = /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S*/g;
const MENTION = /(^|\s)@[\w.-]+/g;
const APOSTROPHE = /(\p{L})['’‘`´ʼ′](?=\p{L})/gu;
const WORD = /[\p{L}\p{N}@$!|]+|[?£€]/gu;
/** The same, of what is plain: this takes a fraction of the time. */
const PLAIN_WORD = /[a-z0-9@$!|]+|\?/g;
const SIGNS = /[@$!|]/;
const DIGIT = /[0-9]/;
const LETTER = /[a-z]/;
/** A longer piece of a text may keep the whole text in memory with it. */
const COPIED = 12;
const MONEY = /^(?:\$[0-9].*|[0-9]+\$|[£€])$/;
/** A number with its unit: "1m" is not "im", nor is "14m". */
const COUNTED = /^[0-9]+[fkm]$/;
const PLURAL = /...s$/;
const STRETCHED = /(.)\1\1+/g;
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** Makes the reader of lines for one language. `known` holds the words that its rules know. */
export function createNormaliser(pack: LanguagePack, known: ReadonlySet<string>): Normaliser {
  const forms = new Map<string, string>();
  for (const [form, typed] of Object.entries(pack.words)) for (const word of typed.split(' ')) forms.set(word, form);
  const pairs: Pairs = new Map();
  for (const [both, one] of Object.entries(pack.pairs)) {
    const [first = '', second = ''] = both.split(' ');
    pairs.set(first, (pairs.get(first) ?? new Map()).set(second, one));
  }
  const fillers = new Set(pack.fillers.split(' '));
  const tags = new Set(pack.tags.split(' '));
  const isKnown = (word: string) => known.has(word) || forms.has(word) || fillers.has(word);
  /** "pics" is "pic", where only that is known. */
  const formOf = (word: string) => {
    const one = PLURAL.test(word) && !isKnown(word) && isKnown(word.slice(0, -1)) ? word.slice(0, -1) : word;
    return forms.get(one) ?? one;
  };

  /** What known words become: chat says the same ones again and again. No other word is kept. */
  const partsOf = new Map<string, readonly string[]>();
  const partsIn = (word: string): readonly string[] => {
    const there = partsOf.get(word);
    if (there) return there;
    const parts = formOf(unstretch(unleet(word, isKnown), isKnown)).split(' ');
    if (word.length <= COPIED && isKnown(word)) partsOf.set(word, parts);
    return parts;
  };

  return (text) => {
    const all: string[] = [];
    for (const word of joinLetters(text.match(PLAIN.test(text) ? PLAIN_WORD : WORD) ?? [], isKnown)) {
      for (const part of partsIn(word)) append(all, part, pairs);
    }
    // Pairs once more without the fillers: "only us" is one, and so is "i really will".
    const out: string[] = [];
    for (const word of all) if (!fillers.has(word)) append(out, word, pairs);
    // "ok?" at the end goes, and its question mark stays.
    const asks = out.at(-1) === '?';
    while (out.length > 1 && (out.at(-1) === '?' || tags.has(out.at(-1) ?? ''))) out.pop();
    if (asks) out.push('?');
    return out;
  };
}

/** A message in small Latin letters, without what is no word in it. */
export function clean(message: string): string {
  // The longer piece first, so that invisible characters cannot fill up the limit.
  let text = bothEnds(message, MESSAGE_LIMIT * 4);
  if (!PLAIN.test(text)) text = latinise(text.normalize('NFKD').replace(INVISIBLE, '').toLowerCase());
  return bothEnds(text, MESSAGE_LIMIT)
    .toLowerCase()
    .replace(ADDRESS, ' ')
    .replace(MENTION, '$1')
    .replace(APOSTROPHE, '$1');
}

/** What was put before or behind to make it long is cut. */
const bothEnds = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most / 2)}\n${text.slice(-most / 2)}` : text;

const isLetter = (word: string) => word.length === 1 && word !== '?';

/** "s n a p" is "snap", where that gives words we know; "r u a boy" stays. */
function joinLetters(words: string[], isKnown: (word: string) => boolean): string[] {
  if (!words.some((word, at) => isLetter(word) && isLetter(words[at + 1] ?? '') && isLetter(words[at + 2] ?? '')))
    return words;
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && isLetter(words[end] as string)) end++;
    const joined = end - at > 2 ? spell(words.slice(at, end).join(''), isKnown) : undefined;
    if (joined) out.push(...joined);
    else out.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return out;
}

/** Known words that a run of letters is made of, the longest first; nothing where letters are left over. */
function spell(letters: string, isKnown: (word: string) => boolean): string[] | undefined {
  const words: string[] = [];
  for (let at = 0; at < letters.length; ) {
    let length = Math.min(10, letters.length - at);
    while (length > 1 && !isKnown(letters.slice(at, at + length))) length--;
    const word = letters.slice(at, at + length);
    if (!isKnown(word)) return undefined;
    words.push(word);
    at += length;
  }
  return words.length * 2 <= letters.length ? words : undefined;
}

/** "r34l" is "real", and "1v1" stays: digits become letters only where that gives a word we know. */
function unleet(word: string, isKnown: (word: string) => boolean): string {
  const signs = SIGNS.test(word);
  if (MONEY.test(word)) return 'dollars';
  if ((!signs && !DIGIT.test(word)) || COUNTED.test(word)) return word;
  if (LETTER.test(word)) {
    const bare = word.replace(/!+$/, '');
    if (isKnown(bare)) return bare;
    for (const one of ['i', 'l']) {
      const letters = bare.replace(/[0-9@$!|]/g, (sign) => (sign === '1' ? one : (LEET[sign] ?? sign)));
      const plain = unstretch(letters, isKnown);
      if (plain.length > 1 && isKnown(plain)) return plain;
    }
  }
  return signs ? word.replace(/[@$!|]/g, '') : word;
}

/** "pleaseee" is "please" and "roooom" is "room". */
function unstretch(word: string, isKnown: (word: string) => boolean): string {
  if (isKnown(word)) return word;
  const once = word.replace(STRETCHED, '$1');
  if (once !== word) {
    if (isKnown(once)) return once;
    const twice = word.replace(STRETCHED, '$1$1');
    if (isKnown(twice)) return twice;
  }
  const single = once.replace(/(.)\1$/, '$1');
  return isKnown(single) ? single : once;
}

/** Adds a word, and makes one of it and the word before it as long as there is one for both. */
function append(out: string[], word: string, pairs: Pairs): void {
  if (!word) return;
  const both = pairs.get(out.at(-1) ?? '')?.get(word);
  if (both === undefined) {
    out.push(word);
    return;
  }
  out.pop();
  append(out, both, pairs);
}
