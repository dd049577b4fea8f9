import { expect, it } from 'vitest';
import { isSameChild, newIdsFor, underNewIds, withNewIds } from '@/settings/same-child';
import type { Child } from '@/settings/schema';
import { aChild } from '../lib/family';

const NOW = new Date(2026, 10, 24, 12, 0).getTime();

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

it('only a child whose id is somebody else’s gets another, under which everything goes on', () => {
  const named = (id: string, nickname: string) => aChild({ id, nickname });
  const ours = [named('child-1', 'Ben'), named('b', 'Bo'), named('c', 'Cy')];
  const ids = newIdsFor(ours, [named('child-1', 'Ada'), named('b', 'Bo')], NOW);
  const fresh = ids.get('child-1') as string;
  expect([...ids.keys()]).toEqual(['child-1']);
  expect(withNewIds(ours, ids)).toEqual([{ ...ours[0], id: fresh }, ...ours.slice(1)]);
  expect(underNewIds({ 'child-1 x y': 1, 'child-1': 2, 'child-11': 3, b: 4 }, ids)).toEqual({
    [`${fresh} x y`]: 1,
    [fresh]: 2,
    'child-11': 3,
    b: 4,
  });
});
