import { expect, it } from 'vitest';
import { readEnglish } from '@/pressure/languages/en';
import { finish } from '@/tests/lib/finish';

const english = finish(readEnglish());
/** What a line's words become before rules see them, by how they are typed. */
const formOf = new Map(
  Object.entries(english.words).flatMap(([form, typed]) => typed.split(' ').map((word) => [word, form] as const)),
);

it('rules have words as they see them, not as they are typed: those would never be met', () => {
  const texts = [...Object.values(english.classes), ...english.rules.flatMap(({ patterns }) => patterns)];
  const words = texts.flatMap((text) => text.match(/\b[a-z]+\b/g) ?? []);
  expect([...new Set(words)].filter((word) => formOf.has(word))).toEqual([]);
});
