import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Child, SETTINGS_VERSION, type Settings, SettingsSchema } from '@/settings/schema';
import { childrenFrom, fromFile, toFile } from '@/settings/transfer';
import { aChild, familySettings } from '../lib/family';
import { anySettings, damaged } from './arbitrary';

const pin = { salt: 'AAAA', hash: 'BBBB', iterations: 600_000 };
const lock = { kind: 'digits', pin } as const;
const family = familySettings({ children: [aChild({ id: 'ada' }), aChild({ id: 'bo' })], grownUp: 'Mum' });
/** Settings as a file holds them. */
const inFile = ({ lock: _, sync: _sync, ...settings }: Settings) => settings;
const fileWith = (change: object) => JSON.stringify({ livewise: 'settings', ...family, ...change });

it('takes back any settings it gave, all but the PIN and whether to sync', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const file = toFile(settings);
      expect(file).not.toContain('iterations');
      expect(fromFile(file)).toEqual({ settings: inFile(settings) });
      expect(fromFile(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual({ settings: inFile(settings) });
    }),
  );
});

it('takes back the largest family there can be', () => {
  const platformsOff = Array.from({ length: 1000 }, (_, index) => `${index}`.padStart(60, 'x'));
  expect(fromFile(toFile({ ...family, platformsOff }))).toEqual({ settings: { ...inFile(family), platformsOff } });
});

describe('names the field that is wrong, and says in plain words what would fit', () => {
  const [ada, bo] = family.children;
  const many = Array.from({ length: 20 }, (_, index) => aChild({ id: `${index}` }));
  const withChild = (change: object) => ({ children: [{ ...ada, ...change }] });
  it.each<[string, object, string | RegExp]>([
    ['country', { country: 'Britain' }, 'two capital letters, or INT'],
    ['children', { children: [] }, 'not empty'],
    ['children', { children: many }, '8 entries at most'],
    ['children', { children: 'Ada' }, 'a list'],
    ['children', { children: [ada, ada] }, 'each child an id of its own'],
    ['children.0', { children: ['Ada'] }, 'a set of fields'],
    ['children.0.id', withChild({ id: undefined }), 'there'],
    ['children.0.band', withChild({ band: 'old' }), /"13-15"/],
    ['children.0.nickname', withChild({ nickname: 'A'.repeat(31) }), '30 characters at most'],
    ['children.0.born.year', withChild({ born: { year: 1900, month: 1 } }), '1990 or more'],
    ['children.0.born.month', withChild({ born: { year: 2016, month: 1.5 } }), 'a whole number'],
    ['children.1.born.month', { children: [ada, { ...bo, born: { year: 2016, month: 13 } }] }, '12 or less'],
    ['children.0.born.month', withChild({ born: { year: 2016, month: 'May' } }), 'a number'],
    ['children.0.readAloud', withChild({ readAloud: 'yes' }), 'true or false'],
    [
      'children.0.activities.watching.pacing',
      withChild({ activities: { watching: { pacing: 'never' } } }),
      /"once-a-day"/,
    ],
    [
      'grownUps.0.reach',
      { grownUps: [{ name: 'Mum', reach: { way: 'tel', value: 'x' } }] },
      'a phone number, an email address, or a few words',
    ],
    ['platformsOff.1', { platformsOff: ['x', 7] }, 'a text'],
    // What ends in a number is an IP address, or no host: browsers throw at it, or never meet it.
    ...['999.1.1.1', '1.2.3', 'a.1', '1.2.3.4.5', '*.example.0x1'].map((host): [string, object, string] => [
      'sites.0.host',
      { sites: [{ host, activity: 'watching' }] },
      'a host name',
    ]),
    ['extra', { extra: true }, 'left out'],
  ])('%s', (field, change, expected) => {
    const words = typeof expected === 'string' ? expected : expect.stringMatching(expected);
    expect(fromFile(fileWith(change))).toEqual({ problems: [{ because: 'field', field, expected: words }] });
  });

  it('every one of them', () => {
    const read = fromFile(fileWith({ country: 7, talk: 'never' }));
    expect('problems' in read && read.problems).toMatchObject([{ field: 'country' }, { field: 'talk' }]);
  });
});

it.each([
  ['nothing', '', 'no-json'],
  ['half a file', toFile(family).slice(0, -10), 'no-json'],
  ['a list', '[]', 'no-json'],
  ['null', 'null', 'no-json'],
  ['a text', '"settings"', 'no-json'],
  ['a huge file', `${toFile(family)}${' '.repeat(200_000)}`, 'no-json'],
  ['deep nesting', '['.repeat(100_000), 'no-json'],
  ['other JSON', '{"name":"x"}', 'no-settings'],
  ['a version that is no number', fileWith({ version: '2' }), 'no-settings'],
  ['a version that never was', fileWith({ version: 0 }), 'no-settings'],
  ['a newer version', fileWith({ version: SETTINGS_VERSION + 1 }), 'newer'],
])('refuses %s', (_, text, because) => expect(fromFile(text)).toEqual({ problems: [{ because }] }));

it.each<[string, object]>([
  ['a lock', { lock }],
  ['a broken lock', { lock: 'open' }],
  // Only a grown-up switches it on or off, where it is to be.
  ['sync on', { sync: true }],
  ['sync off', { sync: false }],
  ['something else for sync', { sync: 'yes' }],
])('takes a file with %s without it', (_, given) => {
  expect(fromFile(fileWith(given))).toEqual({ settings: inFile(family) });
});

it('takes a file of version 1, without its PIN', () => {
  const activities = Object.fromEntries(Object.keys(aChild({ id: 'x' }).activities).map((key) => [key, { on: true }]));
  const old = {
    version: 1,
    welcomed: true,
    band: '6-9',
    country: 'IE',
    grownUp: 'Mum',
    activities,
    platformsOff: [],
    pin,
  };
  expect(fromFile(JSON.stringify(old))).toEqual({
    settings: inFile(familySettings({ band: '6-9', country: 'IE', grownUp: 'Mum' })),
  });
});

it('never throws, and gives whole settings without a lock or says why not', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    damaged.map((value) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '';
      }
    }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const read = fromFile(given);
      if ('problems' in read) return read.problems.length > 0;
      return v.is(SettingsSchema, read.settings) && !('lock' in read.settings) && !('sync' in read.settings);
    }),
    { numRuns: 500 },
  );
});

it.each<[string, Partial<Child>, Partial<Child>, string]>([
  ['keeps the id of the same child', { nickname: 'Ada' }, { nickname: 'Ada', band: '6-9' }, 'child-1'],
  ['keeps the id of one who has grown here', { avatar: 'owl', band: '13-15' }, { avatar: 'owl' }, 'child-1'],
  ['keeps its id where nobody has been described', {}, { nickname: 'Ada', band: '6-9' }, 'child-1'],
  ['gets another id where its own is somebody else’s', { nickname: 'Ben' }, { nickname: 'Ada' }, 'fresh'],
  ['keeps an id of its own, whatever the nickname', { id: 'a', nickname: 'Adele' }, { id: 'a', nickname: 'Ada' }, 'a'],
  ['takes the id that it has got here', { id: 'a', nickname: 'Ada' }, { nickname: 'Ada' }, 'a'],
])('a child of a file %s', (_, here, theirs, id) => {
  const [ours, file] = [here, theirs].map((change) => [aChild({ id: 'child-1', ...change })]) as [Child[], Child[]];
  const [child] = childrenFrom(file, ours, familySettings(), Date.now());
  expect(child).toEqual({ ...file[0], id: id === 'fresh' ? expect.stringMatching(/^child-1-.{8}$/) : id });
});
