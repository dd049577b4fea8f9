import type { AddressPattern } from './types';

/** The parts of an address that a pattern looks at, as `URL` gives them: signs beyond ASCII are written with `%`. */
export interface AddressParts {
  /** Path without a trailing slash; the root is the empty string. */
  path: string;
  query(): URLSearchParams;
  /** Fragment without its `#`; empty where the site has no routes there. */
  hash: string;
}

/** Whether a word may stand for `:channel`. */
type IsChannel = (word: string) => boolean;

export interface PatternMatch {
  channel?: string;
  id?: string;
}

/** The first path word is written out, so that it wins over `:channel` and over reserved words. */
export const startsLiteral = (pattern: AddressPattern): boolean => pattern[1] !== ':' && pattern[1] !== '*';

/**
 * Holds an address against a pattern.
 *
 * | written        | matches |
 * |----------------|---------|
 * | `/a/b`         | these words, in any letter case, with or without a slash at the end |
 * | `(a\|b)`       | one of these words |
 * | `*`            | one path word, or a part of one (`g_*`) |
 * | `**`           | any rest, also none; last only |
 * | `:channel`     | one path word that the site's `channel` allows |
 * | `:number`      | digits |
 * | `:id`          | one path word or one query value: the video or room |
 * | `?v=:id&x&!y`  | query fields that must (`x` also without a value), or must not, be there, in any order; a value is written as a path word is (`?z=video*`) |
 * | `#/player/**`  | a fragment, for sites with `hashRoutes` |
 *
 * By hand and without regular expressions, which cost most when they are made and first used: a page uses its patterns once.
 */
export function matchPattern(
  pattern: AddressPattern,
  address: AddressParts,
  isChannel: IsChannel,
): PatternMatch | undefined {
  if (startsElsewhere(pattern, address.path)) return undefined;
  const [beforeHash, hash] = cut(pattern, '#');
  const [path, fields] = cut(beforeHash, '?');
  const found = matchPath(path, address.path, isChannel);
  if (!found || (fields && !matchQuery(fields, address.query(), isChannel, found))) return undefined;
  if (hash === undefined) return found;
  const inHash = matchPath(hash, address.hash, isChannel);
  return inHash && { ...found, ...inHash };
}

/** What stands before a sign and, where it is there, what stands behind it. */
function cut(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Most patterns are of other pages, and their first letters show it: the rest is not even read then. */
function startsElsewhere(pattern: string, path: string): boolean {
  const letter = pattern[1];
  if (letter === undefined || ':*#'.includes(letter)) return false;
  // The root, with fields.
  if (letter === '?') return path !== '';
  if (letter !== '(') return letter !== path[1] && letter.toLowerCase() !== path[1]?.toLowerCase();
  const words = pattern.slice(2, pattern.indexOf(')')).split('|');
  return words.every((word) => startsElsewhere(`/${word}`, path));
}

function matchQuery(fields: string, query: URLSearchParams, isChannel: IsChannel, found: PatternMatch): boolean {
  for (const field of fields.split('&')) {
    const [name, wanted] = cut(field, '=');
    if (name.startsWith('!')) {
      if (query.has(name.slice(1))) return false;
      continue;
    }
    const value = query.get(name);
    if (value === null || (wanted !== undefined && !matchWord(wanted, value, isChannel, found))) return false;
  }
  return true;
}

function matchPath(pattern: string, path: string, isChannel: IsChannel): PatternMatch | undefined {
  const open = pattern.indexOf('(');
  // The root, `/`, is the empty path.
  if (open < 0) return matchWords(pattern === '/' ? '' : pattern, path, isChannel);
  const close = pattern.indexOf(')', open);
  for (const word of pattern.slice(open + 1, close).split('|')) {
    const found = matchPath(pattern.slice(0, open) + word + pattern.slice(close + 1), path, isChannel);
    if (found) return found;
  }
  return undefined;
}

function matchWords(pattern: string, path: string, isChannel: IsChannel): PatternMatch | undefined {
  const found: PatternMatch = {};
  let [inPattern, inPath] = [0, 0];
  while (inPattern <= pattern.length) {
    const word = wordAt(pattern, inPattern);
    if (word === '**') return found;
    if (inPath > path.length) return undefined;
    const given = wordAt(path, inPath);
    if (word === '*' ? given === '' : !matchWord(word, given, isChannel, found)) return undefined;
    inPattern += word.length + 1;
    inPath += given.length + 1;
  }
  return inPath > path.length ? found : undefined;
}

function wordAt(path: string, start: number): string {
  const end = path.indexOf('/', start);
  return path.slice(start, end < 0 ? undefined : end);
}

const TOKENS = ['*', ':channel', ':number', ':id'] as const;

function matchWord(word: string, given: string, isChannel: IsChannel, found: PatternMatch): boolean {
  const at = nextToken(word);
  if (at === word.length) return isSame(word, given);
  if (!isSame(word.slice(0, at), given.slice(0, at))) return false;
  const token = TOKENS.find((each) => word.startsWith(each, at)) ?? '*';
  const rest = word.slice(at + token.length);
  // As much as it can take; where the rest is written out, there is one way only.
  const isLast = nextToken(rest) === rest.length;
  const most = isLast ? given.length - rest.length : given.length;
  for (let end = most; end >= (isLast ? Math.max(at, most) : at); end--) {
    const part = given.slice(at, end);
    if (!isAllowed(token, part, isChannel) || !matchWord(rest, given.slice(end), isChannel, found)) continue;
    if (token === ':channel') found.channel = part;
    if (token === ':id') found.id = part;
    return true;
  }
  return false;
}

/** Where a word stops being written out; its length where it is, to the end. */
function nextToken(word: string): number {
  let first = word.length;
  for (const token of TOKENS) {
    const at = word.indexOf(token);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}

const isSame = (word: string, given: string): boolean =>
  word === given || (word.length === given.length && word.toLowerCase() === given.toLowerCase());

function isAllowed(token: (typeof TOKENS)[number], part: string, isChannel: IsChannel): boolean {
  if (token === '*') return true;
  if (part === '') return false;
  if (token === ':channel') return isChannel(part);
  return token === ':id' || isNumber(part);
}

function isNumber(text: string): boolean {
  for (const digit of text) if (digit < '0' || digit > '9') return false;
  return true;
}
