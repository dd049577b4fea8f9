import { describe, expect, it } from 'vitest';
import type { Language } from '@/guidance/languages';
import type { ChildWords } from '@/guidance/locales/types';
import { countsOf, FORMULAS, measure } from '@/scripts/lib/reading-formulas';

const files = import.meta.glob<ChildWords>('/guidance/locales/*/child.json', { eager: true, import: 'default' });

it.each<[Language, string[], number]>([
  // 2 sentences, 6 words, 1 of more than six letters: 6 / 2 + 100 / 6
  ['sv', ['Du kan säga nej.', 'Stänga kameran'], 3 + 100 / 6],
  // 1 sentence, 3 words, 13 letters: 89 + (300 − 130) / 3
  ['it', ['Puoi dire basta.'], 89 + (300 - 130) / 3],
  // 1 sentence, 2 words, 7 syllables
  ['tr', ['Hayır diyebilirsin.'], 198.825 - 40.175 * (7 / 2) - 2.61 * 2],
  // 1 sentence, 3 words, 4 syllables
  ['nl', ['Zeg gewoon nee.'], 206.84 - 77 * (4 / 3) - 0.93 * 3],
  // 1 sentence, 2 words, one of four syllables: half the root of 2² + 50²
  ['pl', ['Wyłącz niebezpieczną.'], Math.hypot(2, 50) / 2],
])('%s: counts %j as its formula does', (language, parts, figure) => {
  expect(FORMULAS[language]?.of(countsOf(parts, language))).toBeCloseTo(figure, 3);
});

describe.each(Object.values(files).filter(({ language }) => FORMULAS[language as Language]))('$language', (words) => {
  it('is easy enough to read for every band, wherever a reminder comes', () => {
    const hard = measure(words).filter(({ isHard }) => isHard);
    expect(hard.map(({ band, place, figure }) => `${band} ${place} ${figure.toFixed(1)}`)).toEqual([]);
  });
});
