import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LESSONS } from '@/guidance/lessons';
import type { Lesson } from '@/guidance/types';
import { chooseLesson, type Look } from '@/reminders/choose-lesson';

const places = Object.entries(LESSONS) as [keyof typeof LESSONS, readonly Lesson[]][];

it('has nothing to choose from nothing', () => expect(() => chooseLesson([], [])).toThrow(RangeError));

describe.each(places)('%s', (_, lessons) => {
  it('shows every lesson before one comes back', () => {
    const shown: string[] = [];
    let last: Look | undefined;
    for (let turn = 0; turn < lessons.length; turn++) {
      const lesson = chooseLesson(lessons, shown, last);
      expect(shown).not.toContain(lesson.id);
      shown.push(lesson.id);
      last = lesson;
    }
  });
});

it.each([
  ['dare', [], 'dares'],
  ['dare', ['dares'], 'many-comments'],
  ['questions', ['your-room', 'questions'], 'your-room'],
  // Nothing here is about it: then it is anyone's turn.
  [undefined, ['dares'], 'your-room'],
] as const)('what was just relevant comes first: %s', (relevant, shown, id) => {
  expect(chooseLesson(LESSONS.broadcasting, shown, undefined, relevant).id).toBe(id);
});

it('has any lesson where none is about what was just relevant', () => {
  expect(chooseLesson(LESSONS.adult, [], undefined, 'prize').id).toBe('grown-ups-only');
});

it('no reminder looks like the last one, wherever a child goes', () => {
  const everywhere = fc.array(fc.constantFrom(...places), { minLength: 2, maxLength: 80 });
  fc.assert(
    fc.property(everywhere, (visits) => {
      const shown = new Map<string, string[]>();
      let last: Look | undefined;
      for (const [place, lessons] of visits) {
        const before = shown.get(place) ?? [];
        const lesson = chooseLesson(lessons, before, last);
        if (last) expect([lesson.picture === last.picture, lesson.layout === last.layout]).toEqual([false, false]);
        shown.set(place, [...before.filter((id) => id !== lesson.id), lesson.id]);
        last = lesson;
      }
    }),
  );
});
