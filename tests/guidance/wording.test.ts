import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '@/catalogue/types';
import { lessonWords } from '@/guidance/compose';
import { lessonsAt } from '@/guidance/lessons';
import { BANDS, type Band, type LessonPlace } from '@/guidance/types';
import { childWords } from '@/guidance/words';
import { childTexts, FORBIDDEN, ONLY_A_PARENT } from './lib';

const words = childWords('en');

const PLACES: readonly LessonPlace[] = [...ACTIVITIES, 'adult'];
const MOST_WORDS: Readonly<Record<Band, number>> = {
  'under-6': 25,
  '6-9': 45,
  '10-12': 60,
  '13-15': 80,
  '16-17': 80,
};

const byBandAndPlace = BANDS.flatMap((band) => PLACES.map((place) => ({ band, place })));

describe('what is never said', () => {
  it.each(FORBIDDEN)('%s', (why, what) => {
    const said = childTexts().filter(({ text }) => what.test(text));
    // Shown only where the parent made the promise.
    const allowed = ({ at }: { at: string }) => why === ONLY_A_PARENT && at.startsWith('promise.');
    expect(said.filter((text) => !allowed(text))).toEqual([]);
  });
});

describe('placeholders', () => {
  const KNOWN = new Set([
    'grownUp',
    'platform',
    'number',
    'seconds',
    'count',
    'message',
    'value',
    'word',
    'time',
    'keys',
  ]);

  it('are known ones', () => {
    const unknown = childTexts().filter(({ text }) =>
      [...text.matchAll(/\{(.*?)\}/g)].some(([, name]) => !KNOWN.has(name ?? '')),
    );
    expect(unknown).toEqual([]);
  });

  it('never start a sentence: a family’s own name for a grown-up may be "your grown-up"', () => {
    expect(childTexts().filter(({ text }) => /(^|[.!?:]\s+)\{grownUp\}/.test(text))).toEqual([]);
  });

  it('do not put the name of a platform into a lesson for the youngest', () => {
    const named = childTexts().filter(
      ({ at, text }) => /^lessons\.(under-6|6-9)\./.test(at) && /\{platform\}/.test(text),
    );
    expect(named).toEqual([]);
  });
});

describe.each(byBandAndPlace)('lessons of $band, $place', ({ band, place }) => {
  const lessons = lessonsAt(place);

  it('are three at least, four but on adult sites', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(place === 'adult' ? 3 : 4);
  });

  it('have ids of their own, and words: no words without a lesson, no lesson without words', () => {
    const ids = lessons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(words.lessons[band][place]).sort()).toEqual([...ids].sort());
  });

  it('differ from the next one in picture and layout, round to the first again', () => {
    lessons.forEach((lesson, i) => {
      const next = lessons[(i + 1) % lessons.length];
      expect(next?.picture, `picture after ${lesson.id}`).not.toBe(lesson.picture);
      expect(next?.layout, `layout after ${lesson.id}`).not.toBe(lesson.layout);
    });
  });

  it('are short', () => {
    const long = lessons
      .map(({ id }) => ({
        id,
        count: Object.values(lessonWords('en', band, place, id))
          .join(' ')
          .split(/\s+/).length,
      }))
      .filter(({ count }) => count > MOST_WORDS[band]);
    expect(long).toEqual([]);
  });

  it('end each part as a sentence, so that text read in one go keeps its ends', () => {
    const open = lessons.flatMap(({ id }) =>
      Object.values(lessonWords('en', band, place, id)).filter((text) => !/[.?!]["”]?$/.test(text)),
    );
    expect(open).toEqual([]);
  });

  it('tell of a grown-up in one lesson at least', () => {
    const all = lessons.map(({ id }) => Object.values(lessonWords('en', band, place, id)).join(' ')).join(' ');
    expect(all).toMatch(/\{grownUp\}|grown-up|adult|someone|a friend/);
  });
});

it.each(BANDS)('on a site for adults, %s is told to leave, that nothing is their fault, and whom to tell', (band) => {
  for (const { id } of lessonsAt('adult')) {
    const said = Object.values(lessonWords('en', band, 'adult', id)).join(' ');
    expect(said, id).toMatch(/\b(leave|close it|let us go)\b/i);
    expect(said, id).toMatch(/(not|never) your fault|nothing wrong/i);
    expect(said, id).toMatch(/\{grownUp\}/);
  }
});

describe.each(['recorded', 'notRecorded'] as const)('where counts are %s', (kept) => {
  it.each(BANDS)('%s is told who turned it on, where it is kept, and that nobody is told', (band) => {
    const who = words.who[band][kept];
    expect(who).toContain('{grownUp}');
    expect(who).toMatch(/on this computer|keeps that here/);
    expect(who).toMatch(/tells no one/);
  });

  it.each(BANDS)('%s is told of what was pressed only if that is kept', (band) => {
    expect(/pressed|left/.test(words.who[band][kept])).toBe(kept === 'recorded');
  });
});

it.each(BANDS)('%s is promised not to be in trouble, by a grown-up, only in the promise', (band) => {
  expect(words.promise[band]).toMatch(/not be in trouble/);
});
