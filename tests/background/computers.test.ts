import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSync, pullSync, pushSync } from '@/background/sync';
import type { Child } from '@/settings/schema';
import { changeSettings, loadOwnSettings } from '@/settings/store';
import { toItems } from '@/settings/sync';
import { local, resetStorage, sync } from '../lib/fake-browser';
import { aChild, aFirstChild, familySettings } from '../lib/family';
import { NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
// Time zones are looked up for it, country by country.
vi.mock('@/settings/suggest-country', () => ({ suggestCountry: () => 'GB' }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const names = (children: readonly Child[]) => children.map(({ nickname }) => nickname).sort();

beforeEach(resetStorage);

/** A computer of the family with these children, and a clock that goes wrong by this much. */
function aComputer(children: Child[], wrongBy = 0) {
  let kept: Record<string, unknown> = { settings: familySettings({ sync: true, children }) };
  const at = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    local.items = kept;
    const result = await act();
    kept = local.items;
    return result;
  };
  const own = () => at(loadOwnSettings);
  return {
    own,
    children: async () => (await own()).children,
    pull: (now: number) => at(() => pullSync(now + wrongBy)),
    push: (now: number) => at(() => pushSync(now + wrongBy)),
    follow: (now: number) => at(() => followSync(now + wrongBy)),
    /** As `follow`, while nothing can be kept. */
    misses: (now: number) =>
      at(async () => {
        local.refusesWrites = true;
        await followSync(now + wrongBy).catch(() => undefined);
        local.refusesWrites = false;
      }),
    /** Changes the children, and gives that to the account. */
    change: async (change: (children: Child[]) => Child[], now: number) => {
      await at(async () => changeSettings({ children: change([...(await loadOwnSettings()).children]) }));
      await at(() => pushSync(now + wrongBy));
    },
    set: (change: Parameters<typeof changeSettings>[0]) => at(() => changeSettings(change)),
  };
}
type Computer = ReturnType<typeof aComputer>;

/** All computers take and give, until nobody has anything to say any more. */
async function untilQuiet(computers: readonly Computer[], from: number) {
  for (let round = 0; round < 6; round++) {
    const before = JSON.stringify(sync.items);
    for (const computer of computers) await computer.follow(from + round);
    if (JSON.stringify(sync.items) === before) return;
  }
  throw new Error('they never stop');
}

it('two first children stay two where the account’s items come only after both have given theirs', async () => {
  const [a, b] = [
    aComputer([aFirstChild({ nickname: 'Ada' })]),
    aComputer([aFirstChild({ nickname: 'Ben', band: '13-15' })]),
  ];
  await a.push(NOW);
  const late = sync.items;
  sync.items = {};
  await b.push(NOW + 1_000);
  sync.items = { ...sync.items, ...late };
  await untilQuiet([b, a], NOW + 2_000);
  for (const computer of [a, b]) expect(names(await computer.children())).toEqual(['Ada', 'Ben']);
});

/** As a browser gives it back: with its fields in another order. */
const inAnotherOrder = (item: unknown) =>
  JSON.parse(JSON.stringify(item), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );

/** Each gives its children before anything of the others has come; then all of it comes. */
async function giveLate(computers: readonly Computer[]) {
  let late = {};
  for (const [index, computer] of computers.entries()) {
    sync.items = {};
    await computer.push(NOW + 1_000 * index);
    late = { ...sync.items, ...late };
  }
  sync.items = inAnotherOrder(late);
}

describe('one child, set up on two computers before either heard of the other,', () => {
  it.each<Partial<Child>>([{ nickname: 'Ada' }, { band: '6-9' }])('is one: %j', async (who) => {
    const [a, b] = [aComputer([aFirstChild(who)]), aComputer([aFirstChild(who)])];
    await giveLate([a, b]);
    await untilQuiet([b, a], NOW + 2_000);
    for (const computer of [a, b]) expect(await computer.children()).toMatchObject([who]);
    expect((await a.children())[0]?.id).toBe((await b.children())[0]?.id);
  });

  it('is one by nickname, also where they are not the first', async () => {
    const both = ['aa', 'bb'].map((id) => [
      aFirstChild({ nickname: 'Ada' }),
      aChild({ id, nickname: 'Bo', band: '6-9' }),
    ]);
    const [a, b] = both.map((children) => aComputer(children)) as [Computer, Computer];
    await giveLate([a, b]);
    await untilQuiet([b, a], NOW + 2_000);
    for (const computer of [a, b]) expect(names(await computer.children())).toEqual(['Ada', 'Bo']);
    expect((await a.children()).map(({ id }) => id)).toContain('aa');
  });
});

describe('two children stay two', () => {
  const id = (start: string) => `child-1-${start}`;

  it('where they are twins of one computer, described alike', async () => {
    const twins = [aFirstChild({ band: '6-9' }), aChild({ id: 'aa', band: '6-9' })];
    const [a, b] = [aComputer(twins), aComputer([aFirstChild()])];
    await untilQuiet([a, b], NOW);
    await b.change((children) => [...children].reverse(), NOW + 100);
    await untilQuiet([a, b], NOW + 200);
    for (const computer of [a, b]) expect(await computer.children()).toHaveLength(2);
  });

  it('where a twin is added beside the other', async () => {
    const [a, b] = [aComputer([aFirstChild({ band: '6-9' })]), aComputer([aFirstChild()])];
    await untilQuiet([a, b], NOW);
    // An id that comes before that of the other.
    await a.change((children) => [...children, aChild({ id: 'aa', band: '6-9' })], NOW + 100);
    await untilQuiet([b, a], NOW + 200);
    for (const computer of [a, b]) expect(await computer.children()).toHaveLength(2);
  });

  it('where twins, described alike, were set up on two computers', async () => {
    const [a, b] = [aComputer([]), aComputer([])];
    // Whose ids come in turns.
    for (const [computer, starts] of [
      [a, 'ac'],
      [b, 'bd'],
    ] as const) {
      await computer.set({ children: [...starts].map((start) => aChild({ id: id(start), band: '6-9' })) });
    }
    await giveLate([a, b]);
    // Each takes what has come before the other has said what it makes of it.
    for (const computer of [a, b]) await computer.pull(NOW + 2_000);
    await untilQuiet([a, b], NOW + 3_000);
    for (const computer of [a, b]) expect((await computer.children()).length).toBeGreaterThanOrEqual(2);
  });

  it('where one gets the nickname of the other, whatever comes first', async () => {
    const [ada, ben] = [aFirstChild({ nickname: 'Ada' }), aChild({ id: 'aa', nickname: 'Ben', band: '13-15' })];
    const [a, b] = [aComputer([ada]), aComputer([ada])];
    await untilQuiet([a, b], NOW);
    await a.change(([child]) => [child as Child, ben], NOW + 100);
    // Ada is Adele now, and Ben is called Ada, before the other computer has heard of him.
    await a.change(
      ([one, other]) => [
        { ...(one as Child), nickname: 'Adele' },
        { ...(other as Child), nickname: 'Ada' },
      ],
      NOW + 200,
    );
    const [{ id: adele }] = (await a.children()) as [Child];
    await untilQuiet([b, a], NOW + 300);
    await b.change((children) => children.map((child): Child => ({ ...child, nickname: 'Ada' })), NOW + 400);
    await untilQuiet([a, b], NOW + 500);
    for (const computer of [a, b]) {
      expect(await computer.children()).toMatchObject([
        { id: adele, band: '10-12' },
        { id: 'aa', band: '13-15' },
      ]);
    }
  });
});

it.each<[string, Partial<Child>, Partial<Child>]>([
  ['renamed', { nickname: 'Ada' }, { nickname: 'Adele' }],
  ['without a nickname, older', { avatar: 'owl' }, { avatar: 'owl', band: '13-15' }],
])('a child who is %s while the other computer does not sync is one child afterwards', async (_, before, after) => {
  const [a, b] = [aComputer([aFirstChild(before)]), aComputer([aFirstChild()])];
  await untilQuiet([a, b], NOW);
  await b.set({ sync: false });
  await b.push(NOW + 10);
  await a.change(([child]) => [{ ...(child as Child), ...after }], NOW + 20);
  await b.set({ sync: true });
  await untilQuiet([b, a], NOW + 30);
  for (const computer of [a, b]) expect(await computer.children()).toMatchObject([after]);
  expect(await b.children()).toHaveLength(1);
});

it('two first children stay two where both are described only after their computers began to sync', async () => {
  const [a, b] = [aComputer([aFirstChild()]), aComputer([aFirstChild()])];
  await untilQuiet([a, b], NOW);
  const before = sync.items;
  await a.change(([child]) => [{ ...(child as Child), nickname: 'Ada' }], NOW + 100);
  const late = sync.items;
  sync.items = before;
  await b.change(([child]) => [{ ...(child as Child), nickname: 'Ben', band: '13-15' }], NOW + 200);
  sync.items = { ...sync.items, ...late };
  await untilQuiet([b, a], NOW + 300);
  for (const computer of [a, b]) expect(names(await computer.children())).toEqual(['Ada', 'Ben']);
});

it('a first child whom nobody has described goes once another has come, also where that comes later', async () => {
  const [a, b] = [aComputer([aFirstChild()]), aComputer([aFirstChild()])];
  await untilQuiet([a, b], NOW);
  await a.change(([child]) => [{ ...(child as Child), nickname: 'Ada' }], NOW + 100);
  const all = sync.items;
  // That it is gone comes first.
  sync.items = Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('child child-1-')));
  await b.follow(NOW + 200);
  sync.items = { ...sync.items, ...all };
  await untilQuiet([b, a], NOW + 300);
  for (const computer of [a, b]) expect(names(await computer.children())).toEqual(['Ada']);
});

it('a first child whom nobody has described goes as well where the browser was in another language then', async () => {
  const ada = aChild({ id: 'ada', nickname: 'Ada', band: '6-9' });
  const [a, b] = [aComputer([ada]), aComputer([aFirstChild({ language: 'de' })])];
  await untilQuiet([a, b], NOW);
  for (const computer of [a, b]) expect(names(await computer.children())).toEqual(['Ada']);
});

it('somebody’s first child in the account outlasts one whom nobody had described elsewhere', async () => {
  const [a, b] = [aComputer([aFirstChild()]), aComputer([aFirstChild()])];
  sync.items = { 'child child-1': { at: NOW, value: aFirstChild({ nickname: 'Ada' }) } };
  await a.follow(NOW + 1);
  // The other has not heard of her yet.
  sync.items = {};
  await b.push(NOW + 2);
  await b.change(([child]) => [{ ...(child as Child), nickname: 'Ben', band: '13-15' }], NOW + 100);
  await untilQuiet([a, b], NOW + 200);
  for (const computer of [a, b]) expect(names(await computer.children())).toEqual(['Ada', 'Ben']);
});

it('a child who was set up on two computers is one', async () => {
  const ben = { nickname: 'Ben', band: '13-15' } as const;
  const a = aComputer([aFirstChild({ nickname: 'Ada' }), aChild({ id: 'yy', ...ben })]);
  const b = aComputer([aFirstChild(ben)]);
  await untilQuiet([a, b], NOW);
  for (const computer of [a, b]) expect(names(await computer.children())).toEqual(['Ada', 'Ben']);
});

it('a child who was taken out stays out where a clock that is behind has a change seem older', async () => {
  const [ada, bo] = [aFirstChild({ nickname: 'Ada' }), aChild({ id: 'bo', nickname: 'Bo' })];
  const [a, b] = [aComputer([ada, bo]), aComputer([ada, bo], -300)];
  await untilQuiet([a, b], NOW);
  await a.change((children) => children.filter(({ id }) => id !== 'bo'), NOW + 600);
  await b.change((children) => children.map((child): Child => ({ ...child, avatar: 'owl' })), NOW + 601);
  await untilQuiet([a, b], NOW + 602);
  for (const computer of [a, b]) expect(await computer.children()).toMatchObject([{ nickname: 'Ada', avatar: 'owl' }]);
});

it('a child whom only a newer Livewise can read is not taken out, though an older one comes back', async () => {
  const a = aComputer([aFirstChild({ nickname: 'Ada' })]);
  const cy = aChild({ id: 'cy', nickname: 'Cy' });
  sync.items = { 'child cy': { at: NOW, value: { ...cy, pronoun: 'they' } } };
  await a.follow(NOW);
  const back = { at: NOW - 300, value: cy };
  sync.items = { ...sync.items, 'child cy': back };
  await a.follow(NOW + 1);
  expect(sync.items['child cy']).toEqual(back);
});

const edits: ((children: Child[]) => Child[])[] = [
  (children) => children.slice(1),
  (children) => children.slice(0, -1),
  (children) => [...children].reverse(),
  (children) => children.map((child): Child => ({ ...child, avatar: child.avatar === 'owl' ? 'fox' : 'owl' })),
  (children) => children.map((child) => ({ ...child, nickname: `${child.nickname}a` })),
  ...['cy', 'dee'].map((id) => (children: Child[]) => [
    ...children.filter((child) => child.id !== id),
    aChild({ id, nickname: id }),
  ]),
];

it('three computers with clocks that go wrong come to have the same children, whatever is changed and missed where', async () => {
  const step = fc.record({
    where: fc.nat({ max: 2 }),
    edit: fc.option(fc.constantFrom(...edits), { nil: undefined }),
    syncs: fc.constantFrom('follow', 'misses', undefined),
  });
  const first = fc.option(fc.constantFrom('Ada', 'Ben'), { nil: undefined });
  const each = fc.tuple(first, first, first);
  const minutes = fc.integer({ min: -100, max: 100 });
  const wrongBy = fc.oneof(fc.constant([0, 0, 0] as const), fc.tuple(minutes, minutes, minutes));
  await fc.assert(
    fc.asyncProperty(
      each,
      wrongBy,
      fc.boolean(),
      fc.array(step, { maxLength: 12 }),
      async (nicknames, wrong, isLate, steps) => {
        resetStorage();
        const computers = nicknames.map((nickname, i) =>
          aComputer([aFirstChild(nickname ? { nickname } : {})], wrong[i]),
        );
        // Those that know of a child have all given it before anything of the others has come.
        let late = {};
        for (const computer of isLate ? computers.filter((_, i) => nicknames[i]) : []) {
          sync.items = {};
          await computer.push(NOW - 1_000);
          late = { ...late, ...sync.items };
        }
        sync.items = late;
        await untilQuiet(computers, NOW);
        for (const [index, { where, edit, syncs }] of steps.entries()) {
          const computer = computers[where] as Computer;
          const change = (children: Child[]) => (edit && edit(children).length > 0 ? edit(children) : children);
          if (edit) await computer.change(change, NOW + 10 * (index + 1));
          if (syncs) await computer[syncs](NOW + 10 * (index + 1));
        }
        await untilQuiet(computers, NOW + 1_000);
        const all: unknown[] = [];
        for (const computer of computers) {
          const own = await computer.own();
          // Two changes of the same moment, one of which comes from a clock that goes wrong, both stay where they were made.
          all.push(wrong.some(Boolean) ? own.children.map(({ id }) => id).sort() : toItems(own));
        }
        expect(all.slice(1)).toEqual([all[0], all[0]]);
      },
    ),
    { numRuns: 100 },
  );
});
