import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { platforms } from '@/catalogue';
import { type Child, MOST_CHILDREN, MOST_GROWN_UPS, type Settings, SettingsSchema } from '@/settings/schema';
import {
  applyItems,
  itemsToWrite,
  newerItems,
  newIdsHere,
  type SyncState,
  sitesLeftOut,
  stillThere,
  toItems,
  withItems,
  withoutUnchosen,
} from '@/settings/sync';
import { aChild, familySettings } from '../lib/family';
import { anySettings } from './arbitrary';

const first = familySettings();

/** What the browser's account holds. */
type Account = Record<string, unknown>;

/** A computer that shares an account; `sync` takes, then gives. */
function aComputer(account: Account, settings: Settings) {
  let state: SyncState = {};
  const computer = {
    settings,
    pull() {
      const items = newerItems(account, state);
      computer.settings = withoutUnchosen(applyItems(computer.settings, items), state, items, first);
      state = withItems(state, items, computer.settings);
    },
    push(now: number) {
      const known = stillThere(state, account);
      const items = itemsToWrite(computer.settings, known, now, first);
      Object.assign(account, JSON.parse(JSON.stringify(items)));
      state = withItems(known, items, computer.settings);
      return Object.keys(items).sort();
    },
    sync(now: number) {
      computer.pull();
      return computer.push(now);
    },
    change: (change: Partial<Settings>) => {
      computer.settings = { ...computer.settings, ...change };
    },
  };
  return computer;
}

const lock = { kind: 'digits', pin: { salt: 'AAAA', hash: 'BBBB', iterations: 600_000 } } as const;
const ada = aChild({ id: 'ada', nickname: 'Ada' });
const bo = aChild({ id: 'bo', nickname: 'Bo' });
const family = familySettings({ children: [ada, bo], sync: true });
const ids = ({ children }: Settings) => children.map(({ id }) => id);

function twoComputers() {
  const account: Account = {};
  const a = aComputer(account, family);
  const b = aComputer(account, familySettings({ children: [aChild({ id: 'ada' })], sync: true }));
  a.push(1);
  b.sync(2);
  return { account, a, b };
}

describe('a computer that begins anew beside one that follows', () => {
  const usual = first.children[0] as Child;
  const named: Child = { ...usual, nickname: 'Ada' };
  const many = (name: string) => Array.from({ length: 5 }, (_, i) => aChild({ id: `${name}${i}`, nickname: name }));

  it.each<[string, Child[], Child[], string[]]>([
    ['after everything was deleted there', [named, bo], [usual], [usual.id, 'bo']],
    ['where the usual first child is long gone', [ada, bo], [usual], ['ada', 'bo']],
    ['with a child of its own', [ada], [aChild({ id: 'cy', nickname: 'Cy' })], ['ada', 'cy']],
  ])('has the same children as that, %s', (_, theirs, own, all) => {
    const account: Account = {};
    const a = aComputer(account, { ...family, children: theirs });
    a.push(1);
    for (const name of Object.keys(account)) delete account[name];
    const b = aComputer(account, { ...first, children: own });
    for (let now = 2; now < 20; now += 2) {
      b.sync(now);
      a.sync(now + 1);
    }
    for (const { settings } of [a, b]) expect(ids(settings).sort()).toEqual([...all].sort());
    expect(a.settings.children.find(({ id }) => id === usual.id)?.nickname ?? 'Ada').toBe('Ada');
    expect([...b.sync(30), ...a.sync(31)]).toEqual([]);
  });

  it('keeps a child of whom nobody has said anything where another joins them', () => {
    const account: Account = {};
    const [a, b] = [aComputer(account, first), aComputer(account, first)];
    a.sync(1);
    b.sync(2);
    b.change({ children: [usual, bo] });
    b.push(3);
    a.sync(4);
    b.sync(5);
    for (const { settings } of [a, b]) expect(ids(settings)).toEqual([usual.id, 'bo']);
  });

  it('has said all it has to say soon, also where there are more children than any may have', () => {
    const account: Account = {};
    const a = aComputer(account, { ...family, children: many('a') });
    const b = aComputer(account, { ...first, children: many('b') });
    const writes = Array.from({ length: 8 }, (_, round) => [...a.sync(2 * round + 1), ...b.sync(2 * round + 2)]);
    expect(writes.slice(3).flat()).toEqual([]);
  });
});

describe('two computers', () => {
  it('have the same family once both have synced', () => {
    const { a, b } = twoComputers();
    expect(toItems(b.settings)).toEqual(toItems(a.settings));
    a.pull();
    expect(a.push(3)).toEqual([]);
    expect(b.push(3)).toEqual([]);
  });

  it('write only what changed', () => {
    const { a, b } = twoComputers();
    a.change({ message: 'Hello' });
    expect(a.push(5)).toEqual(['general']);
    b.change({ children: [ada, { ...bo, band: '6-9' }] });
    expect(b.push(6)).toEqual(['child bo']);
  });

  it('let the last writer win, part by part', () => {
    const { a, b } = twoComputers();
    a.change({ message: 'from a', platformsOff: ['x'] });
    b.change({ message: 'from b', grownUps: [{ name: 'Mum' }] });
    a.push(10);
    b.push(20);
    a.pull();
    b.pull();
    for (const { settings } of [a, b]) {
      expect(settings).toMatchObject({ message: 'from b', platformsOff: ['x'], grownUps: [{ name: 'Mum' }] });
    }
  });

  it('take a removed child out, and do not bring it back', () => {
    const { a, b } = twoComputers();
    a.change({ children: [ada] });
    expect(a.push(10)).toEqual(['child bo']);
    b.sync(20);
    a.sync(30);
    expect([ids(a.settings), ids(b.settings)]).toEqual([['ada'], ['ada']]);
    expect(a.push(40)).toEqual([]);
  });

  it('keep the last child, whoever takes it out', () => {
    const { settings } = twoComputers().b;
    const gone = { 'child ada': { at: 9, value: null }, 'child bo': { at: 9, value: null } };
    expect(ids(applyItems(settings, gone))).toEqual(['bo']);
  });

  it('do not write over what a newer Livewise wrote and this one cannot read', () => {
    const { account, b } = twoComputers();
    const newer = { at: 50, value: { ...ada, id: 'cy', pronoun: 'they' } };
    account['child cy'] = newer;
    account.general = { at: 50, value: { talk: 'month', mood: 'blue' } };
    b.sync(60);
    expect(account['child cy']).toEqual(newer);
    expect(account.general).toMatchObject({ at: 50 });
    // What is changed here afterwards is written.
    b.change({ message: 'Hello' });
    expect(b.push(70)).toEqual(['general']);
  });

  it('make room before they take in, in a full family', () => {
    const { account, a, b } = twoComputers();
    const full = Array.from({ length: MOST_CHILDREN }, (_, i) => aChild({ id: `c${i}` }));
    a.change({ children: full });
    a.push(10);
    b.sync(20);
    a.change({ children: [aChild({ id: 'a-new-one' }), ...full.slice(1)] });
    a.push(30);
    b.sync(40);
    a.pull();
    expect(ids(b.settings)).toEqual(ids(a.settings));
    expect(account['child c0']).toMatchObject({ value: null });
  });

  it('do not wait for a clock that runs ahead', () => {
    const { a, b } = twoComputers();
    a.change({ message: 'from tomorrow' });
    a.push(1_000_000);
    b.sync(20);
    b.change({ message: 'from today' });
    b.push(30);
    a.pull();
    expect(a.settings.message).toBe('from today');
  });

  it('have the children in one order', () => {
    const { a, b } = twoComputers();
    a.change({ children: [bo, ada] });
    expect(a.push(10)).toEqual(['order']);
    b.pull();
    expect(ids(b.settings)).toEqual(['bo', 'ada']);
  });

  it('come to have the same, whatever is changed where and when', () => {
    const edits: ((settings: Settings) => Partial<Settings>)[] = [
      () => ({ message: 'Hello' }),
      ({ promise }) => ({ promise: !promise }),
      () => ({ grownUps: [{ name: 'Mum' }] }),
      ({ platformsOff }) => ({ platformsOff: [...platformsOff, 'x'] }),
      ({ children }) => ({ children: [...children].reverse() }),
      ({ children }) => ({ children: children.length > 1 ? children.slice(1) : children }),
      ...['cy', 'dee', 'eve'].map((id) => ({ children }: Settings) => ({
        children: children.some((child) => child.id === id) ? children : [...children, aChild({ id })],
      })),
      ({ children }) => ({ children: children.map((child): Child => ({ ...child, band: '6-9' })) }),
    ];
    const step = fc.record({
      where: fc.constantFrom('a' as const, 'b' as const),
      edit: fc.option(fc.constantFrom(...edits), { nil: undefined }),
      syncs: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const computers = twoComputers();
        let now = 100;
        for (const { where, edit, syncs } of steps) {
          const computer = computers[where];
          if (edit) computer.change(edit(computer.settings));
          if (syncs) computer.sync(now++);
        }
        for (let round = 0; round < 4; round++) {
          computers.a.sync(now++);
          computers.b.sync(now++);
        }
        expect(toItems(computers.b.settings)).toEqual(toItems(computers.a.settings));
      }),
      { numRuns: 300 },
    );
  });
});

it('that a child is gone whom nobody has described outweighs nothing that somebody says, and it is in the order no more', () => {
  const usual = first.children[0] as Child;
  const state = {
    [`child ${usual.id}`]: { at: 0, json: JSON.stringify(usual) },
    order: { at: 0, json: JSON.stringify([usual.id]) },
  };
  const written = itemsToWrite({ ...first, children: [aChild({ id: 'xa', nickname: 'Ada' })] }, state, 5, first);
  expect(written[`child ${usual.id}`]).toEqual({ at: 1, value: null });
  expect(written.order?.value).toEqual(['xa']);
});

describe('a child whom the account has twice', () => {
  const ours = aChild({ id: 'yy', nickname: 'Ada' });
  const known = { 'child yy': { at: 1, json: JSON.stringify(ours) } };
  const come = { 'child xx': { at: 9, value: aChild({ id: 'xx', nickname: 'Ada', band: '6-9' }) } };
  const asKnown = { at: 1, json: 'null' };
  const another = { at: 9, value: { ...ours, nickname: 'Adele' } };

  it.each<[string, SyncState, Parameters<typeof newIdsHere>[2], [string, string][]]>([
    ['goes on under the id that comes first', known, come, [['yy', 'xx']]],
    [
      'does so where the other computer has seen to it',
      known,
      { ...come, 'child yy': { at: 9, value: null } },
      [['yy', 'xx']],
    ],
    ['is two where that one had been heard of', { ...known, 'child xx': asKnown }, come, []],
    ['is two where ours is called something else now', known, { ...come, 'child yy': another }, []],
  ])('%s', (_, state, items, ids) => {
    expect([...newIdsHere({ ...first, children: [ours] }, state, items, first, 10)]).toEqual(ids);
  });
});

describe('what the account holds', () => {
  it.each<[string, unknown]>([
    ['a text', 'junk'],
    ['nothing', null],
    ['an item without a time', { value: {} }],
    ['an item of another time', { at: 'now', value: {} }],
    ['an old item', { at: 0, value: { message: 'old' } }],
  ])('is passed over where it is %s', (_, item) => expect(newerItems({ general: item }, {})).toEqual({}));

  it.each<[string, Record<string, unknown>]>([
    ['general settings that do not fit', { general: { talk: 'never' } }],
    ['general settings of a newer version', { general: { talk: 'month', mood: 'blue' } }],
    ['a child of another id', { 'child ada': { ...ada, id: 'bo' } }],
    ['a child that does not fit', { 'child ada': { ...ada, band: 'old' } }],
    ['no grown-ups but a text', { grownUps: 'Mum' }],
    ['an order of nothing', { order: null }],
    ['an order of strangers', { order: ['x', 7, null] }],
    ['an unknown item', { mood: 'blue' }],
  ])('is left out where it is %s', (_, values) => {
    const items = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { at: 9, value }]));
    expect(applyItems(family, items)).toEqual(family);
  });

  describe('of sites', () => {
    const site = (host: string, path = '') => ({ host, path, activity: 'watching' as const });
    const [a, b, mine] = [site('a.example'), site('b.example', '/live'), site('mine.example')];
    // As an older Livewise took it, and as a newer one may.
    const [old, newer] = [site('1.2.3'), { ...mine, activity: 'dreaming' }];
    const item = (value: unknown) => ({ sites: { at: 9, value } });

    it.each<[string, unknown, readonly unknown[]]>([
      ['those that fit beside one that does not', [a, old, b], [a, b]],
      ['what a newer Livewise says besides of one is left out', [{ ...a, mood: 'blue' }, b], [a, b]],
      ['what stands here in place of one that does not fit', [a, newer], [a, mine]],
      ['what stands here, where none fits', [old], [mine]],
      ['what stands here, where there is no list', 'a.example', [mine]],
      ['none, where none is wanted', [], []],
    ])('are kept: %s', (_, value, kept) => {
      const here = { ...family, sites: [mine] };
      const after = applyItems(here, item(value));
      expect(after).toEqual({ ...here, sites: kept });
      // What the account has is not written over by a computer that cannot read it.
      const state = withItems({}, item(value), after);
      expect(itemsToWrite(after, state, 10, first)).not.toHaveProperty('sites');
    });

    it('those that are left out are named', () => {
      const rows = [a, old, newer, old, { path: '/live' }, 'x', null];
      expect(sitesLeftOut({ at: 9, value: rows })).toEqual(['1.2.3', 'mine.example', '/live']);
      for (const none of [undefined, null, 'x', { at: 9, value: 'x' }, [a, old]])
        expect(sitesLeftOut(none)).toEqual([]);
    });
  });

  it('never sets the lock, nor whether to sync', () => {
    const items = { general: { at: 9, value: { message: 'Hello', lock, sync: false } } };
    expect(applyItems(family, items)).toMatchObject({ message: 'Hello', sync: true });
    expect(applyItems(family, items).lock).toBeUndefined();
    expect(JSON.stringify(toItems({ ...family, lock }))).not.toMatch(/hash|"sync"/);
  });

  it('gives usable settings, whatever it is', () => {
    const name = fc.oneof(
      fc.constantFrom('general', 'grownUps', 'platformsOff', 'sites', 'order', 'child ada', 'child x', 'child '),
      fc.string(),
    );
    const item = fc.oneof(fc.anything(), fc.record({ at: fc.nat(), value: fc.oneof(fc.anything(), fc.constant(ada)) }));
    fc.assert(
      fc.property(fc.dictionary(name, item), (account) => {
        const settings = applyItems({ ...family, lock }, newerItems(account, {}));
        expect(v.is(SettingsSchema, settings)).toBe(true);
        expect(settings).toMatchObject({ lock, sync: true });
      }),
      { numRuns: 500 },
    );
  });
});

it('carries any settings to another computer', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const account: Account = {};
      aComputer(account, settings).push(1);
      const other = aComputer(account, familySettings({ children: settings.children.slice(0, 1), lock }));
      other.pull();
      expect(toItems(other.settings)).toEqual(toItems(settings));
      expect(other.settings.lock).toEqual(lock);
    }),
  );
});

describe.each([
  ['plain', 'x'],
  ['Chinese', '文'],
  ['escaped', '\u0001'],
])('the largest family, in %s letters', (_, letter) => {
  const text = (length: number) => letter.repeat(length);
  const reach = { way: 'words', value: text(80) } as const;
  const largest: Settings = v.parse(SettingsSchema, {
    ...family,
    children: Array.from({ length: MOST_CHILDREN }, (_, index) =>
      aChild({ id: `${index}`.padStart(40, 'x'), nickname: text(30), born: { year: 2016, month: 12 } }),
    ),
    grownUps: Array.from({ length: MOST_GROWN_UPS }, () => ({ name: text(40), reach })),
    message: text(140),
    platformsOff: platforms.map(({ id }) => id),
  });
  const items = Object.entries(itemsToWrite(largest, {}, Date.now(), first));

  it.each(items)('%s fits into the account', (name, item) => {
    expect(new TextEncoder().encode(name + JSON.stringify(item)).length).toBeLessThan(8000);
  });
});
