import { franc } from 'franc';
import { describe, expect, it } from 'vitest';
import { platforms } from '@/catalogue';
import { LANGUAGES } from '@/guidance/languages';
import type { PageWords, PlatformNotes } from '@/guidance/locales/page-words';
import { words } from '@/guidance/parent-words';
import { Counts, DETECTED, englishShare } from './language-lib';
import { textsIn } from './lib';

const files = import.meta.glob<PageWords>('/guidance/locales/*/pages.json', { eager: true, import: 'default' });
const translated = Object.entries(files).map(([file, its]) => [file.split('/')[3] ?? '', its] as const);

const { language: _, notes: __, ...english } = words;
const englishTexts = new Map(textsIn(english).map(({ at, text }) => [at, text]));
const counts = new Counts(englishTexts);

/** What a person presses, or reads at a glance. */
const LONGEST_BUTTON = 60;

it('every language that can be chosen has words for the pages', () => {
  expect(['en', ...translated.map(([tag]) => tag)].sort()).toEqual([...LANGUAGES].sort());
});

describe.each(translated)('%s', (tag, its) => {
  const texts = textsIn(its);

  it('has every text and no other', () => {
    expect(counts.plain(texts.map(({ at }) => at))).toEqual(counts.plain(englishTexts.keys()));
  });

  it('has the forms that its counts need', () => {
    expect(counts.wrongForms(tag, texts)).toEqual([]);
  });

  it('leaves nothing empty, and keeps what is filled in', () => {
    const wrong = texts.filter((each) => each.text.trim() === '' || !counts.keepsPlaceholders(each));
    expect(wrong).toEqual([]);
  });

  it('has no English left over', () => {
    const same = texts.filter(({ at, text }) => text.split(' ').length > 2 && text === englishTexts.get(at));
    expect(same).toEqual([]);
    for (const part of Object.values(its)) {
      const all = textsIn(part)
        .map(({ text }) => text.replace(/\{\w+\}/g, ''))
        .join(' ');
      const found = franc(all, { only: [...Object.values(DETECTED), 'eng'] });
      if (DETECTED[tag]) expect(found).toBe(DETECTED[tag]);
      else expect(englishShare(all)).toBeLessThan(0.02);
    }
  });

  it('keeps buttons short', () => {
    const long = texts.filter(({ at, text }) => counts.inEnglish(at).length <= 20 && text.length > LONGEST_BUTTON);
    expect(long).toEqual([]);
  });
});

const pagesIn = (tag: string) => (files[`/guidance/locales/${tag}/pages.json`] as PageWords).pages;

it('what Chrome calls its switch is said in both of its Spanish languages', () => {
  const { chrome } = pagesIn('es').checkup.privateSteps;
  // As they stand in Chromium's `generated_resources_es.xtb` and `_es-419.xtb`.
  for (const name of ['“Permitir en incógnito”', '“Permitir en modo Incógnito”']) expect(chrome).toContain(name);
});

it.each(['hi', 'ur'])('%s: who has forgotten the PIN may be a woman, and presses what stands there', (tag) => {
  const { lock, help } = pagesIn(tag);
  expect(lock.forgot).not.toMatch(/गए|گئے/);
  expect(JSON.stringify(help)).toContain(lock.forgot);
});

describe('notes on single platforms', () => {
  const all = import.meta.glob<PlatformNotes>('/guidance/locales/*/platforms.json', { eager: true, import: 'default' });
  const inEnglish = new Set(
    platforms.flatMap(({ about, appOnly, minimumAge, minimumAgeToGoLive, messagesOff }) =>
      [about, appOnly?.note, minimumAge?.note, minimumAgeToGoLive?.note, messagesOff?.note].filter(
        (note) => note !== undefined,
      ),
    ),
  );

  it.each(Object.entries(all))('%s has nearly all, and none that is not shown', (_file, its) => {
    const notes = Object.entries(its);
    expect(notes.filter(([english]) => !inEnglish.has(english))).toEqual([]);
    // A new platform is one file: its note may stay English for a while.
    expect(notes.length / inEnglish.size).toBeGreaterThan(0.9);
    const digits = (text: string) => (text.match(/\d+/g) ?? []).sort().join();
    expect(notes.filter(([english, text]) => text.trim() === '' || digits(text) !== digits(english))).toEqual([]);
  });
});
