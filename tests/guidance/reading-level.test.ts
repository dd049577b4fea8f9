import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '@/guidance/types';
import { allGrades, LIMITS } from '@/scripts/lib/graded';
import { readingGrade } from '@/scripts/lib/reading-grade';

/** Room left below the limit, since other tools count syllables and sentences in other ways. */
const AIM: Readonly<Record<Band, number>> = { 'under-6': 0.3, '6-9': 1.6, '10-12': 3.6, '13-15': 5.5, '16-17': 7.5 };

const all = allGrades();
const over = (limit: (band: Band) => number, only: (place: string) => boolean) =>
  all
    .filter(({ band, place, grade }) => only(place) && grade > limit(band))
    .map(({ band, place, what, grade }) => `${band} ${place} ${what}: ${grade.toFixed(2)}`);

describe('reading grade', () => {
  it('is computed as Flesch and Kincaid did', () => {
    // 1 sentence, 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
  });

  it('counts a part as a sentence of its own', () => {
    expect(readingGrade(['Leave', 'Carry on'])).toBeLessThan(readingGrade(['Leave carry on']));
  });

  it('covers every band, with reminders and help sheets', () => {
    for (const band of BANDS) {
      expect(all.filter((each) => each.band === band && each.place === 'help').length).toBeGreaterThan(0);
      expect(all.filter((each) => each.band === band && each.place !== 'help').length).toBeGreaterThan(0);
    }
  });

  it('of every reminder stays clearly below the limit of its band', () => {
    expect(
      over(
        (band) => AIM[band],
        (place) => place !== 'help',
      ),
    ).toEqual([]);
  });

  it('of every help sheet stays within half a grade of the limit of its band', () => {
    expect(
      over(
        (band) => LIMITS[band] + 0.5,
        (place) => place === 'help',
      ),
    ).toEqual([]);
  });
});
