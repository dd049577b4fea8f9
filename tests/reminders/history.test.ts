import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  emptyHistory,
  lastReminder,
  lessonsShown,
  parseHistory,
  recordLesson,
  recordReminder,
} from '@/reminders/history';

it('remembers the last reminder for each platform and activity', () => {
  const history = recordReminder(recordReminder(emptyHistory(), 'twitch', 'watching', 1), 'twitch', 'watching', 2);
  expect(lastReminder(history, 'twitch', 'watching')).toBe(2);
  expect(lastReminder(history, 'twitch', 'browsing')).toBeUndefined();
});

it('keeps each lesson once, the latest last', () => {
  let history = emptyHistory();
  for (const lesson of ['a', 'b', 'a']) history = recordLesson(history, '6-9', 'adult', lesson);
  expect(lessonsShown(history, '6-9', 'adult')).toEqual(['b', 'a']);
  expect(lessonsShown(history, '10-12', 'adult')).toEqual([]);
});

it('reads back what it wrote, and starts anew from anything else', () => {
  const history = recordLesson(recordReminder(emptyHistory(), 'x', 'watching', 5), '6-9', 'watching', 'a');
  expect(parseHistory(JSON.parse(JSON.stringify(history)))).toEqual(history);
  fc.assert(fc.property(fc.anything(), (stored) => parseHistory(stored).version === 1));
});
