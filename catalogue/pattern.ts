import type { AddressPattern } from './types';

/** The parts of an address that a pattern looks at. */
export interface AddressParts {
  /** Path without a trailing slash; the root is the empty string. */
  path: string;
  query: URLSearchParams;
  /** Fragment without its `#`; empty where the site has no routes there. */
  hash: string;
}

export interface CompiledPattern {
  /** The first path word is written out, so that it wins over `:channel` and over reserved words. */
  startsLiteral: boolean;
  match(address: AddressParts): PatternMatch | undefined;
}

export interface PatternMatch {
  channel?: string;
  id?: string;
}

const ANY_CHANNEL = '[^/]+';
const VARIABLE = /^(?::|\*)/;

/**
 * Compiles an address pattern.
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
 * | `?v=:id&x&!y`  | query fields that must (`x` also without a value), or must not, be there, in any order |
 * | `#/player/**`  | a fragment, for sites with `hashRoutes` |
 *
 * @param channel source of a regular expression for `:channel`
 */
export function compilePattern(pattern: AddressPattern, channel = ANY_CHANNEL): CompiledPattern {
  const [beforeHash = '', hashPart] = pattern.split('#', 2);
  const [pathPart = '', queryPart] = beforeHash.split('?', 2);
  const path = toRegExp(pathPart, channel);
  const hash = hashPart === undefined ? undefined : toRegExp(hashPart, channel);
  const fields = (queryPart ?? '')
    .split('&')
    .filter(Boolean)
    .map((field) => field.split('=', 2) as [string, string?]);

  return {
    startsLiteral: !VARIABLE.test(pathPart.slice(1)),
    match(address) {
      const found = path.exec(address.path);
      if (!found) return undefined;
      const result: PatternMatch = { ...found.groups };
      for (const [name, wanted] of fields) {
        if (name.startsWith('!')) {
          if (address.query.has(name.slice(1))) return undefined;
          continue;
        }
        const value = address.query.get(name);
        if (value === null) return undefined;
        if (wanted === undefined) continue;
        if (wanted === ':id' ? !value : wanted !== value) return undefined;
        if (wanted === ':id') result.id = value;
      }
      if (hash) {
        const inHash = hash.exec(address.hash);
        if (!inHash) return undefined;
        Object.assign(result, inHash.groups);
      }
      return result;
    },
  };
}

function toRegExp(path: string, channel: string): RegExp {
  const source = path
    .split('/')
    .map((word, index) => {
      if (word === '**') return index === 0 ? '.*' : '(?:/.*)?';
      return (index === 0 ? '' : '/') + wordSource(word, channel);
    })
    .join('');
  // The root, `/`, is the empty path.
  return new RegExp(`^${source === '/' ? '' : source}$`, 'i');
}

function wordSource(word: string, channel: string): string {
  if (word === '*') return '[^/]+';
  return word
    .split(/(:channel|:number|:id|\*|[()|])/)
    .map((part) => {
      if (part === ':channel') return `(?<channel>${channel})`;
      if (part === ':number') return '\\d+';
      if (part === ':id') return '(?<id>[^/]+)';
      if (part === '*') return '[^/]*';
      if (part === '(') return '(?:';
      if (part === ')' || part === '|') return part;
      return part.replace(/[.+?^${}[\]\\]/g, '\\$&');
    })
    .join('');
}
