import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import {
  emptyHistory,
  forgetReminder,
  type History,
  HistorySchema,
  keepChildren,
  lastReminder,
  lessonsShown,
  parseHistory,
  recordLesson,
  recordReminder,
  rememberedOf,
  type Spot,
  sinceQuestion,
  withoutOld,
} from '@/reminders/history';
import { isDue } from '@/reminders/pacing';
import { PACINGS } from '@/settings/schema';
import { DAY, NOW } from '../lib/time';

it('holds what there is of other children, whatever a file or a policy calls one', () => {
  const shown = (history: History, child: string) => recordLesson(history, child, '6-9', 'watching', aLesson('a'));
  const history = shown(shown(emptyHistory(), 'ada'), 'constructor');
  expect(sinceQuestion(history, 'constructor')).toBe(1);
  expect(sinceQuestion(parseHistory(JSON.parse(JSON.stringify(history))), 'ada')).toBe(1);
});

const aLesson = (id: string) => ({ id, picture: 'mask', layout: 'above' }) as const;

const spot = (change: Partial<Spot> = {}): Spot => ({
  child: 'child-1',
  platform: 'twitch',
  activity: 'watching',
  ...change,
});
const remindedAt = (...spots: Spot[]) =>
  spots.reduce((history, each, time) => recordReminder(history, each, time + 1), emptyHistory());

it('remembers the last reminder for each child, platform and activity', () => {
  const history = remindedAt(spot(), spot());
  expect(lastReminder(history, spot())).toBe(2);
  expect(lastReminder(history, spot({ activity: 'browsing' }))).toBeUndefined();
  expect(lastReminder(history, spot({ platform: 'kick' }))).toBeUndefined();
  expect(lastReminder(history, spot({ child: 'bo' }))).toBeUndefined();
});

it('keeps each lesson once, the latest last', () => {
  let history = emptyHistory();
  for (const id of ['a', 'b', 'a']) history = recordLesson(history, 'ada', '6-9', 'adult', aLesson(id));
  expect(lessonsShown(history, 'ada', '6-9', 'adult')).toEqual(['b', 'a']);
  expect(lessonsShown(history, 'ada', '10-12', 'adult')).toEqual([]);
  expect(lessonsShown(history, 'bo', '6-9', 'adult')).toEqual([]);
});

it('counts the reminders since one that asked a question, child by child', () => {
  let history = emptyHistory();
  for (const asked of [false, true, false, false]) {
    history = recordLesson(history, 'ada', '10-12', 'adult', aLesson('a'), asked);
  }
  expect(sinceQuestion(history, 'ada')).toBe(2);
  expect(sinceQuestion(history, 'bo')).toBe(0);
});

it('reads back what it wrote, and starts anew from anything else', () => {
  const history = recordLesson(remindedAt(spot({ platform: 'x' })), 'child-1', '6-9', 'watching', aLesson('a'));
  expect(parseHistory(JSON.parse(JSON.stringify(history)))).toEqual(history);
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ version: fc.constantFrom(1, 2, 3), lastReminder: fc.anything(), lessons: fc.anything() }),
  );
  fc.assert(fc.property(anything, (stored) => v.is(HistorySchema, parseHistory(stored))));
});

it.each([
  ['damaged', { version: 2, lastReminder: { a: 'x' }, lessons: {} }],
  ['of a newer version', { version: 3, lastReminder: {}, lessons: {} }],
  ['damaged, of version 1', { version: 1, lastReminder: { a: 'x' }, lessons: {} }],
])('starts anew from one that is %s', (_, stored) => expect(parseHistory(stored)).toEqual(emptyHistory()));

it('gives the first child what was remembered before there could be several', () => {
  const old = { version: 1, lastReminder: { 'twitch watching': 5 }, lessons: { '6-9 adult': ['a', 'b'] } };
  const history = parseHistory(old);
  expect(lastReminder(history, spot())).toBe(5);
  expect(lessonsShown(history, 'child-1', '6-9', 'adult')).toEqual(['a', 'b']);
  expect(parseHistory(history)).toEqual(history);
});

it('forgets children who are no longer in the family, and no others', () => {
  const ids = ['child-1', 'child-10', 'ada'];
  let history = remindedAt(...ids.map((child) => spot({ child })));
  for (const id of ids) history = recordLesson(history, id, '6-9', 'watching', aLesson('a'));
  const kept = keepChildren(history, ['child-1', 'bo']);
  expect(Object.keys(kept.lastReminder)).toEqual(['child-1 twitch watching']);
  expect(Object.keys(kept.lessons)).toEqual(['child-1 6-9 watching']);
  expect(keepChildren(history, ids)).toEqual(history);
});

it('forgets the reminder of one child at one place, and no lessons', () => {
  const others = [spot({ activity: 'browsing' }), spot({ platform: 'kick' }), spot({ platform: 'not-twitch' })];
  const history = recordLesson(
    remindedAt(spot(), spot({ child: 'bo' }), ...others),
    'bo',
    '6-9',
    'watching',
    aLesson('a'),
  );
  const left = forgetReminder(history, spot());
  expect(lastReminder(left, spot())).toBeUndefined();
  expect(lastReminder(left, spot({ child: 'bo' }))).toBeDefined();
  for (const other of others) expect(lastReminder(left, other)).toBeDefined();
  expect(left.lessons).toEqual(history.lessons);
});

it.each<[string, number, boolean]>([
  ['just now', 0, true],
  ['a day ago', DAY, true],
  ['two days ago', 2 * DAY, true],
  ['longer ago', 2 * DAY + 1, false],
  ['ahead, since the clock was set back', -DAY, true],
  ['far ahead, by a clock that was wrong', -2 * DAY - 1, false],
])('when a reminder last came is kept as long as a pacing may look at it: %s', (_, ago, isKept) => {
  const then = recordLesson(recordReminder(emptyHistory(), spot(), NOW - ago), 'ada', '6-9', 'adult', aLesson('a'));
  const other = spot({ platform: 'kick' });
  for (const history of [withoutOld(then, NOW), recordReminder(then, other, NOW)]) {
    expect(lastReminder(history, spot())).toBe(isKept ? NOW - ago : undefined);
    expect(lessonsShown(history, 'ada', '6-9', 'adult')).toEqual(['a']);
  }
  expect(lastReminder(recordReminder(then, other, NOW), other)).toBe(NOW);
  // What is still stored, as nothing came since, is not shown either.
  expect(rememberedOf(then, [spot().child], NOW).last).toHaveLength(isKept ? 1 : 0);
});

it.each(PACINGS)('what is forgotten makes no reminder come sooner: "%s"', (pacing) => {
  const at = fc.integer({ min: NOW - 5 * DAY, max: NOW + 5 * DAY });
  fc.assert(
    fc.property(at, (then) => {
      const history = recordReminder(emptyHistory(), spot(), then);
      const isDueWith = (kept: History) => isDue(pacing, lastReminder(kept, spot()), NOW);
      expect(isDueWith(withoutOld(history, NOW))).toBe(isDueWith(history));
    }),
  );
});

it('what is remembered about a child can be looked at, and nothing of another', () => {
  const spot = { child: 'ada', platform: 'twitch', activity: 'watching' as const };
  let history = recordReminder(emptyHistory(), spot, 1_000);
  history = recordReminder(history, { ...spot, platform: 'own:example.org' }, 2_000);
  history = recordReminder(history, { ...spot, child: 'ben' }, 3_000);
  history = recordLesson(history, 'ada', '10-12', 'watching', aLesson('dares'), false);
  expect(rememberedOf(history, ['ada'], 4_000)).toEqual({
    last: [
      { ...spot, platform: 'own:example.org', at: 2_000 },
      { ...spot, at: 1_000 },
    ],
    lessons: [{ child: 'ada', band: '10-12', place: 'watching', ids: ['dares'] }],
  });
});
