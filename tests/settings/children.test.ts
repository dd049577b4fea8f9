import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '@/guidance/types';
import { bandChanges, bandsNow, type KnownBands } from '@/settings/band-changes';
import { ageOf, agesOf, bandOf, bandOfAge, freshId, isGrown, youngestBand } from '@/settings/children';
import { type Born, type Child, defaultSettings, SettingsSchema } from '@/settings/schema';
import { aChild } from '../lib/family';

const born = (year: number, month: number): Born => ({ year, month });
const at = (year: number, month: number, day: number, hour = 0) => new Date(year, month - 1, day, hour).getTime();

describe('age, from month and year', () => {
  it.each([
    ['before the month of birth', born(2016, 11), at(2026, 10, 31), 9],
    ['in the month of birth, on its first day', born(2016, 11), at(2026, 11, 1), 9],
    ['in the month of birth, on its last day', born(2016, 11), at(2026, 11, 30, 23), 9],
    ['from the month after it', born(2016, 11), at(2026, 12, 1), 10],
    ['born in December', born(2016, 12), at(2026, 12, 31, 23), 9],
    ['born in December, a day later', born(2016, 12), at(2027, 1, 1), 10],
    ['born in January', born(2017, 1), at(2027, 1, 31), 9],
    ['born in January, a day later', born(2017, 1), at(2027, 2, 1), 10],
    ['born in a leap February', born(2020, 2), at(2028, 2, 29, 23), 7],
    ['born in a leap February, a day later', born(2020, 2), at(2028, 3, 1), 8],
    ['born this month', born(2026, 11), at(2026, 11, 24), -1],
    ['not born yet', born(2027, 11), at(2026, 11, 24), -2],
  ])('%s', (_, birth, now, age) => expect(ageOf(birth, now)).toBe(age));

  it.each<[number, Band]>([
    [-1, 'under-6'],
    [0, 'under-6'],
    [5, 'under-6'],
    [6, '6-9'],
    [9, '6-9'],
    [10, '10-12'],
    [12, '10-12'],
    [13, '13-15'],
    [15, '13-15'],
    [16, '16-17'],
    [17, '16-17'],
    [40, '16-17'],
  ])('of %i is %s', (age, band) => expect(bandOfAge(age)).toBe(band));

  it.each<[string, Pick<Child, 'band' | 'born'>[], number, [number, number]]>([
    ['of one whose birth nobody gave', [{ band: '6-9' }], at(2026, 11, 24), [6, 9]],
    ['of one of eight', [{ band: '6-9', born: { year: 2018, month: 3 } }], at(2026, 11, 24), [8, 8]],
    ['in the month of a birthday', [{ band: '6-9', born: { year: 2018, month: 11 } }], at(2026, 11, 24), [7, 8]],
    ['of two', [{ band: '13-15' }, { band: '6-9', born: { year: 2018, month: 3 } }], at(2026, 11, 24), [8, 15]],
    ['of nobody', [], at(2026, 11, 24), [6, 17]],
    ['of a grown sibling', [{ band: '16-17', born: { year: 2007, month: 5 } }], at(2026, 11, 24), [17, 17]],
    ['of one not born yet', [{ band: 'under-6', born: { year: 2027, month: 5 } }], at(2026, 11, 24), [0, 0]],
  ])('whom help must be for: %s', (_, children, now, ages) => expect(agesOf(children, now)).toEqual(ages));

  it('never lets a child grow younger', () => {
    const time = fc.integer({ min: at(2020, 1, 1), max: at(2060, 1, 1) });
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        time,
        time,
        (year, month, a, b) => {
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((now) => ageOf({ year, month }, now));
          return (early ?? 0) <= (late ?? 0);
        },
      ),
    );
  });
});

it.each([
  ['as chosen', { band: '6-9' as const }, '6-9'],
  ['by birth, whatever was chosen', { band: '6-9' as const, born: born(2012, 1) }, '13-15'],
])('the band is %s', (_, child, band) => expect(bandOf(child, at(2026, 11, 24))).toBe(band));

it.each([
  ['17 in the month of the birthday', born(2008, 11), at(2026, 11, 30), false],
  ['18 from the month after', born(2008, 11), at(2026, 12, 1), true],
  ['no birth given', undefined, at(2026, 12, 1), false],
])('grown up: %s', (_, birth, now, grown) => expect(isGrown({ born: birth }, now)).toBe(grown));

const NOW = at(2026, 11, 24);
const ada = aChild({ id: 'ada', band: '13-15' });
const bo = aChild({ id: 'bo', band: '16-17', born: born(2018, 5) });

it.each<[string, Child[], Band]>([
  ['one child', [ada], '13-15'],
  ['several, the youngest by birth', [ada, bo], '6-9'],
  ['nobody', [], '10-12'],
])('youngest of %s', (_, children, band) => expect(youngestBand(children, NOW)).toBe(band));

it('a new id is one that no child has had, and fits', () => {
  const ids = Array.from({ length: 200 }, freshId);
  expect(new Set(ids).size).toBe(ids.length);
  const children = ids.slice(0, 8).map((id) => aChild({ id }));
  expect(() => v.parse(SettingsSchema, { ...defaultSettings(), children })).not.toThrow();
});

describe('a birthday into another band', () => {
  const child = aChild({ id: 'bo', born: born(2016, 11) });
  it.each<[string, KnownBands, Child, number, ReturnType<typeof bandChanges>[number]['to'] | undefined]>([
    ['not yet', { bo: '6-9' }, child, at(2026, 11, 30), undefined],
    ['from the month after', { bo: '6-9' }, child, at(2026, 12, 1), '10-12'],
    ['once seen, no more', { bo: '10-12' }, child, at(2026, 12, 1), undefined],
    ['not for a child just added', {}, child, at(2026, 12, 1), undefined],
    ['not where the band was chosen', { bo: '6-9' }, aChild({ id: 'bo', band: '10-12' }), at(2026, 12, 1), undefined],
    ['out of childhood', { bo: '16-17' }, child, at(2034, 12, 1), '18'],
    ['seen to be grown up', { bo: '18' }, child, at(2035, 1, 1), undefined],
  ])('%s', (_, known, one, now, to) => {
    expect(bandChanges(known, [one], now)).toEqual(to ? [{ child: one, to }] : []);
  });

  it('is none once the bands of now are known', () => {
    const children = BANDS.map((band, index) => aChild({ id: band, born: born(2008 + index * 3, 2) }));
    expect(bandChanges(bandsNow(children, NOW), children, NOW)).toEqual([]);
  });
});
