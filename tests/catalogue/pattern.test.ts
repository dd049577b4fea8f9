import fc from 'fast-check';
import { expect, it } from 'vitest';
import { platforms } from '@/catalogue';
import { isCommonPage, isFile, withoutEnding } from '@/catalogue/common-pages';
import { type AddressParts, matchPattern } from '@/catalogue/pattern';
import { ACTIVITIES } from '@/catalogue/types';
import { matchByRegExp } from './by-reg-exp';

const sites = platforms.flatMap((platform) => platform.sites);
const patternsOf = (site: (typeof sites)[number]) => [
  ...(site.notLive ?? []),
  ...[site, site.likely, site.maybe].flatMap((rules) => ACTIVITIES.flatMap((activity) => rules?.[activity] ?? [])),
];
const listed = sites.flatMap((site) => patternsOf(site).map((pattern) => ({ pattern, channel: site.channel })));

const WORDS = ['live', 'Room', 'a', 'video.php', 'g_', '$', '-', 'x-Y'];
const some = (words: readonly string[]) => fc.constantFrom(...words);

/** Patterns that nobody has written yet. */
const word = fc.oneof(
  some([...WORDS, '*', ':channel', ':number', ':id']),
  fc.tuple(some(['', ...WORDS]), some(['*', ':number', ':id']), some(['', ...WORDS])).map((parts) => parts.join('')),
  some([':number-:number', 'v:number_:number', '*-*', ':id.html', '*.*', 'a*a*a', ':number:number']),
  fc.array(some(WORDS), { minLength: 1, maxLength: 3 }).map((words) => `(${words.join('|')})`),
  fc.tuple(some([...WORDS, 'a/b']), some([...WORDS, 'c/d', ':number'])).map((words) => `(${words.join('|')})`),
  fc.tuple(some(WORDS), some(WORDS)).map(([one, other]) => `(${one}|${other})*`),
);
const isOnce = (pattern: string) => [':channel', ':id'].every((token) => pattern.split(token).length <= 2);
const path = fc
  .tuple(fc.array(word, { maxLength: 3 }), some(['', '/**']))
  .map(([words, rest]) => words.map((each) => `/${each}`).join('') + rest || '/');
const query = some([
  '',
  '?v',
  '?v=:id',
  '?v=1',
  '?!v',
  '?v&!x',
  '?v=:id&x=1',
  '?x&v=:id',
  '?v=a*',
  '?v=*a*&x',
  '?v=*b',
]);
const made = fc
  .tuple(
    path,
    query,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      path.map((hash) => `#${hash}`),
    ),
  )
  .map((parts) => parts.join(''))
  .filter(isOnce);
const CHANNELS = [undefined, '\\w+', '[a-z0-9][a-z0-9_]{1,24}', '(?!(?:nevent|note)1)\\w{2,}', '[a-z]{2}|\\d+-\\d'];

/** What stands in an address where a pattern leaves it open. */
const filled = fc.oneof(
  some(['', '1', '12', 'a', 'Bob', 'note1x', 'x-Y', '12-3', 'a1', '-', 'g_', 'a/b', '.html', '%2F', '(a|b)', '^$']),
  fc.string({ unit: fc.constantFrom(...'aB1-_./%'), maxLength: 6 }),
);
/** An address that a pattern was made for, or nearly. */
const filledIn = (pattern: string) =>
  fc.array(filled, { minLength: 8, maxLength: 8 }).chain((fillings) =>
    fc.tuple(fc.nat(), fc.constantFrom('as it is', 'shouted', 'longer', 'cut')).map(([choice, change]) => {
      let next = 0;
      const plain = pattern
        .replace(/\(([^)]*)\)/g, (_, words: string) => words.split('|')[choice % words.split('|').length] ?? '')
        .replace(/\/\*\*|:channel|:number|:id|\*/g, (token) => (token === '/**' ? '/' : '') + (fillings[next++] ?? ''));
      if (change === 'shouted') return plain.toUpperCase();
      if (change === 'longer') return `${plain}${fillings[7]}`;
      return change === 'cut' ? plain.slice(0, -1) : plain;
    }),
  );
const partsOf = (pattern: string) => {
  const [beforeHash = '', hash = ''] = pattern.split('#', 2);
  return fc
    .tuple(
      filledIn(beforeHash.split('?', 2)[0] ?? ''),
      filledIn(hash),
      some(['', 'v', 'v=1', 'v=2&x=1', 'x=1&v=', 'V=1', 'v=a%2Fb', 'x&v=Ab', 'v=ba']),
    )
    .map(([path, hash, search]): AddressParts => {
      const query = new URLSearchParams(search);
      return { path: path.endsWith('/') ? path.slice(0, -1) : path, query: () => query, hash };
    });
};

const isChannel = (channel: string | undefined) => {
  const whole = channel && new RegExp(`^(?:${channel})$`, 'i');
  return (word: string) => !whole || whole.test(word);
};

it.each([
  ['made', fc.tuple(made, some(CHANNELS as string[])), 3_000],
  ['listed', fc.constantFrom(...listed).map(({ pattern, channel }) => [pattern, channel]), 3_000],
] as [string, fc.Arbitrary<[string, string | undefined]>, number][])(
  'matches what a regular expression would: patterns as they are %s',
  (_, patterns, numRuns) => {
    const cases = patterns.chain(([pattern, channel]) =>
      partsOf(pattern).map((address) => ({ pattern, channel, address })),
    );
    let matched = 0;
    fc.assert(
      fc.property(cases, ({ pattern, channel, address }) => {
        const expected = matchByRegExp(pattern, address, channel);
        if (expected) matched++;
        expect(matchPattern(pattern, address, isChannel(channel))).toEqual(expected);
      }),
      { numRuns },
    );
    // Addresses that nothing is made for would prove little.
    expect(matched).toBeGreaterThan(numRuns / 10);
  },
);

it.each([
  ...['terms', 'terms_conditions', 'termsofuse', 'privacy-choices', 'privacystatement', 'privacidade'],
  ...['become-a-model', 'become-a-streamer', 'code-of-conduct', 'join-us', 'user_agreement', 'gift-cards'],
])('knows /%s as a page of any site', (word) => expect(isCommonPage(word)).toBe(true));

it.each([
  'term',
  'myterms',
  'cookiemonster',
  'become',
  'privat',
  'joinus_live',
  'terminator',
  'termsy',
  'termscorp',
  'privacyparrot',
])('takes /%s for a name that somebody may have', (word) => expect(isCommonPage(word)).toBe(false));

it('knows files and pages by their ending as a regular expression would', () => {
  const file = /\.(?:css|gif|ico|jpe?g|js|json|map|mjs|pdf|png|svg|txt|webmanifest|webp|woff2?|xml)$/i;
  const page = /\.(?:html?|php|aspx?)$/;
  const legal = /-(?:agreement|conditions|gambling|guidelines|notice|policies|policy|program|statement|terms)$/;
  const ending = some(['css', 'WOFF2', 'woff', 'webmanifest', 'jpg', 'html', 'htm', 'asp', 'policy', 'terms', 'x', '']);
  const part = fc.oneof(ending, some(['.', '-', '/', 'a', 'xwebmanifest']));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const text = parts.join('');
      const lower = text.toLowerCase();
      expect(isFile(text)).toBe(file.test(text));
      expect(withoutEnding(lower)).toBe(lower.replace(page, ''));
      if (lower.startsWith('x')) expect(isCommonPage(lower)).toBe(legal.test(lower));
    }),
    { numRuns: 2_000 },
  );
});
