import type { AddressParts, PatternMatch } from '@/catalogue/pattern';

/** What `matchPattern` must do, by regular expressions: straightforward, and too slow for a page. */
export function matchByRegExp(pattern: string, address: AddressParts, channel = '[^/]+'): PatternMatch | undefined {
  const [beforeHash = '', hash] = pattern.split('#', 2);
  const [path = '', fields = ''] = beforeHash.split('?', 2);
  const found = toRegExp(path, channel).exec(address.path);
  const inHash = hash === undefined ? undefined : toRegExp(hash, channel).exec(address.hash);
  if (!found || inHash === null) return undefined;
  const result: PatternMatch = { ...found.groups };
  for (const field of fields.split('&').filter(Boolean)) {
    const [name = '', wanted] = field.split('=', 2);
    const value = address.query().get(name.replace('!', ''));
    if (name.startsWith('!') !== (value === null)) return undefined;
    if (wanted === undefined) continue;
    const inValue = new RegExp(`^${valueSource(wanted)}$`, 'is').exec(value ?? '');
    if (!inValue) return undefined;
    Object.assign(result, inValue.groups);
  }
  return { ...result, ...inHash?.groups };
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

/** A value has no words: what is open in it takes slashes and line breaks as well. */
const valueSource = (wanted: string): string =>
  wanted === ':id' ? '(?<id>.+)' : wanted.replace(/[.+?^${}[\]\\|()]/g, '\\$&').replace(/\*/g, '.*');

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
