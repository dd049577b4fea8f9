import { expect, it } from 'vitest';
import { describedBands, isSameChild, newIdsFor, underNewIds, withNewIds } from '@/settings/same-child';
import { type Child, defaultSettings } from '@/settings/schema';
import { aChild } from '../lib/family';
import { NOW } from '../lib/time';

it.each<[string, Partial<Child>, Partial<Child>, boolean]>([
  ['nothing that differs', {}, {}, true],
  ['one nickname', { nickname: 'Ada', band: '6-9' }, { nickname: ' ADA', band: '10-12' }, true],
  ['two nicknames', { nickname: 'Ada' }, { nickname: 'Ben' }, false],
  ['one that has none yet, and one age', { nickname: 'Ada' }, { avatar: 'owl' }, true],
  ['one age, by birth', { nickname: 'Ada', born: { year: 2015, month: 1 }, band: '6-9' }, {}, true],
  ['one that has none yet, and two ages', { nickname: 'Ada', band: '6-9' }, {}, false],
  ['no nickname and two ages', { band: '6-9' }, { band: '13-15' }, false],
])('two children with %s: one is %j, the other %j', (_, one, other, isSame) => {
  const [a, b] = [one, other].map((change) => aChild({ id: 'child-1', ...change })) as [Child, Child];
  expect([isSameChild(a, b, NOW), isSameChild(b, a, NOW)]).toEqual([isSame, isSame]);
});

const named = (id: string, nickname: string, change: Partial<Child> = {}) => aChild({ id, nickname, ...change });
const younger = { band: '6-9' } as const;

it.each<[string, Child[], Child[], Record<string, string>]>([
  ['is not there', [named('child-1', 'Ben')], [named('a', 'Ada')], { 'child-1': 'fresh' }],
  ['is there under another id', [named('child-1', 'Ben')], [named('y', 'ben ', younger)], { 'child-1': 'y' }],
  ['has no nickname yet', [named('b', '')], [named('x', 'Ada', younger), named('y', 'Ben')], { b: 'y' }],
  ['has none, beside one who has', [named('b', ''), named('c', 'Cy')], [named('y', 'Cy')], { c: 'y' }],
  ['was added here', [named('b', 'Bo')], [named('a', 'Ada')], {}],
  ['is one of twins', [named('b', ''), named('c', '')], [named('y', '')], { b: 'y' }],
])('a child who %s', (_, ours, theirs, ids) => {
  const given = Object.fromEntries(newIdsFor(ours, ours, theirs, NOW));
  expect(given).toEqual(
    Object.fromEntries(
      Object.entries(ids).map(([id, to]) => [id, to === 'fresh' ? expect.stringMatching(/^child-1-.{8}$/) : to]),
    ),
  );
});

it('an id that is another of ours is not given twice', () => {
  const ours = [named('b', 'Bo'), named('c', 'Bo')];
  expect(newIdsFor(ours.slice(0, 1), ours, [named('c', 'Bo')], NOW).size).toBe(0);
});

it('under a new id everything goes on', () => {
  const ours = [named('child-1', 'Ben'), named('b', 'Bo')];
  const ids = new Map([['child-1', 'x']]);
  expect(withNewIds(ours, ids)).toEqual([{ ...ours[0], id: 'x' }, ours[1]]);
  expect(underNewIds({ 'child-1 x y': 1, 'child-1': 2, 'child-11': 3, b: 4 }, ids)).toEqual({
    'x x y': 1,
    x: 2,
    'child-11': 3,
    b: 4,
  });
});

it('only a child of whom somebody has said something has a band to go by', () => {
  const born = { year: 2013, month: 1 };
  const all = [aChild({ id: 'child-1' }), aChild({ id: 'a', band: '6-9' }), aChild({ id: 'b', born })];
  expect(describedBands(all, defaultSettings(), NOW)).toEqual(['6-9', '13-15']);
  expect(describedBands(all.slice(0, 1), defaultSettings(), NOW)).toEqual([]);
  // As the browser's was when this was first saved.
  expect(describedBands([aChild({ id: 'child-1', language: 'de' })], defaultSettings(), NOW)).toEqual([]);
});
