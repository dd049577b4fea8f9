// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { ACTIVITIES } from '@/catalogue/types';
import { RememberedView } from '@/components/record/RememberedView';
import { LANGUAGES } from '@/guidance/languages';
import { lessonsAt } from '@/guidance/lessons';
import type { ChildWords } from '@/guidance/locales/types';
import { BANDS } from '@/guidance/types';
import { keepWords } from '@/guidance/words';
import { aFamily } from '../lib/family';

const files = import.meta.glob<ChildWords>('/guidance/locales/*/child.json', { eager: true, import: 'default' });
const lessons = BANDS.flatMap((band) =>
  ([...ACTIVITIES, 'adult'] as const).map((place) => ({
    child: 'child-1',
    band,
    place,
    ids: lessonsAt(place).map(({ id }) => id),
  })),
);

it.each(LANGUAGES)('%s: the tips that were shown are whole sentences, marked as the child’s language', (language) => {
  const its = files[`/guidance/locales/${language}/child.json`];
  if (its) keepWords(language, its);
  const page = document.createElement('div');
  render(<RememberedView remembered={{ last: [], lessons }} family={aFamily({ language })} />, page);
  const list = page.querySelector('ul');
  const tips = [...(list?.children ?? [])].map(({ textContent }) => textContent ?? '');
  expect(tips.length).toBeGreaterThan(100);
  expect(tips.filter((tip) => /[{}]/.test(tip))).toEqual([]);
  // When the last ones came is forgotten sooner than the tips are.
  expect(page.querySelector('table')).toBeNull();
  expect(list?.lang).toBe(language);
  expect(list?.dir).toBe(its?.direction ?? 'ltr');
});

it('the table of the last reminders scrolls within its sheet, and can be reached by keyboard', () => {
  const page = document.createElement('div');
  const last = [{ child: 'ada', platform: 'own:a.example', activity: 'watching', at: 0 } as const];
  render(<RememberedView remembered={{ last, lessons: [] }} family={aFamily()} />, page);
  const scroll = page.querySelector('table')?.parentElement;
  expect([scroll?.className, scroll?.tabIndex, scroll?.getAttribute('aria-label')]).toEqual([
    'scroll',
    0,
    expect.stringMatching(/./),
  ]);
});
