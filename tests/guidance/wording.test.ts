import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '@/catalogue/types';
import { lessonWords } from '@/guidance/compose';
import { lessonsFor } from '@/guidance/lessons';
import { BANDS, type Band, type LessonPlace } from '@/guidance/types';
import { words } from '@/guidance/words';
import { childTexts } from './lib';

const PLACES: readonly LessonPlace[] = [...ACTIVITIES, 'adult'];
const MOST_WORDS: Readonly<Record<Band, number>> = {
  'under-6': 25,
  '6-9': 45,
  '10-12': 60,
  '13-15': 80,
  '16-17': 80,
};

/** What is never said to a child, and why. */
const FORBIDDEN: readonly (readonly [why: string, what: RegExp])[] = [
  ['only a parent may promise this', /\bin trouble\b/i],
  ['no place is promised to be safe', /\b(safe|safely|safety)\b/i],
  ['a picture is never to be kept', /\bscreen ?shot|\bsave (the|a|any) (picture|photo|video)/i],
  [
    'a picture is never to be kept or sent on',
    /(?<!never )(?<!not )\b(keep|send|share) (the |a |any )?(picture|photo|image)s?\b/i,
  ],
  ['it is never the child’s fault', /(?<!\bnot )(?<!\bnever )\byour (own )?fault\b/i],
  ['a slogan', /think before you|stranger danger|be careful out there|stay alert/i],
  ['nobody can promise what others do', /police will|we will make sure|nobody will (know|find out)|will be fine/i],
  ['blame', /\byou should(n’t| not|n't)? have\b|\bstupid\b|\bsilly of you\b|\bashamed\b|\bnaughty\b/i],
  ['fright', /\b(predator|paedophile|pedophile|groom\w*|kidnap\w*|rape\w*|abus\w*|suicid\w*)\b/i],
  [
    'nothing sexual is described',
    /\b(nud\w*|naked|undress\w*|genital\w*|breasts?|bums?|bottoms?|penis|vagina|underwear|porn\w*|body part\w*)\b/i,
  ],
  ['nobody is to be confronted', /\b(confront|threaten them|tell them off)\b/i],
  ['evidence goes with the account', /\bdelete (the|your|all)\b/i],
];

const byBandAndPlace = BANDS.flatMap((band) => PLACES.map((place) => ({ band, place })));

describe('what is never said', () => {
  it.each(FORBIDDEN)('%s', (_why, what) => {
    expect(childTexts().filter(({ text }) => what.test(text))).toEqual([]);
  });
});

describe('placeholders', () => {
  const KNOWN = new Set(['grownUp', 'platform', 'number', 'seconds']);

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
  const lessons = lessonsFor(band, place);

  it('are three at least, four but on adult sites', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(place === 'adult' ? 3 : 4);
  });

  it('have ids of their own, and words: no words without a lesson, no lesson without words', () => {
    const ids = lessons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(words.child.lessons[band][place]).sort()).toEqual([...ids].sort());
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
        count: Object.values(lessonWords(band, place, id))
          .join(' ')
          .split(/\s+/).length,
      }))
      .filter(({ count }) => count > MOST_WORDS[band]);
    expect(long).toEqual([]);
  });

  it('end each part as a sentence, so that text read in one go keeps its ends', () => {
    const open = lessons.flatMap(({ id }) =>
      Object.values(lessonWords(band, place, id)).filter((text) => !/[.?!]["”]?$/.test(text)),
    );
    expect(open).toEqual([]);
  });

  it('tell of a grown-up in one lesson at least', () => {
    const all = lessons.map(({ id }) => Object.values(lessonWords(band, place, id)).join(' ')).join(' ');
    expect(all).toMatch(/\{grownUp\}|grown-up|adult|someone|a friend/);
  });
});

it.each(BANDS)('on a site for adults, %s is told to leave, that nothing is their fault, and whom to tell', (band) => {
  for (const { id } of lessonsFor(band, 'adult')) {
    const said = Object.values(lessonWords(band, 'adult', id)).join(' ');
    expect(said, id).toMatch(/\b(leave|close it|let us go)\b/i);
    expect(said, id).toMatch(/(not|never) your fault|nothing wrong/i);
    expect(said, id).toMatch(/\{grownUp\}/);
  }
});

it.each(BANDS)('%s is told who turned it on, where it is kept, and that nobody is told', (band) => {
  const who = words.child.who[band];
  expect(who).toContain('{grownUp}');
  expect(who).toMatch(/on this computer|keeps that here/);
  expect(who).toMatch(/tells no one/);
});
