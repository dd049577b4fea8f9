import { readFileSync } from 'node:fs';
import { franc } from 'franc';
import { describe, expect, it } from 'vitest';
import { directionOf, LANGUAGES, type Language, languages } from '@/guidance/languages';
import { en } from '@/guidance/locales/en';
import type { ChildWords } from '@/guidance/locales/types';
import { BANDS } from '@/guidance/types';
import { Counts, DETECTED, englishShare } from './language-lib';
import { textsIn } from './lib';

const files = import.meta.glob<ChildWords>('/guidance/locales/*/child.json', { eager: true, import: 'default' });
const translated = Object.entries(files).map(([file, words]) => [file.split('/')[3] ?? '', words] as const);

it('every language that can be chosen has its words, and none has words that cannot be chosen', () => {
  expect(['en', ...translated.map(([tag]) => tag)].sort()).toEqual([...LANGUAGES].sort());
});

it('says in the docs which languages somebody has reviewed', () => {
  const docs = readFileSync('docs/languages.md', 'utf8');
  for (const [tag, { name, reviewed }] of Object.entries(languages)) {
    const row = docs.split('\n').find((line) => line.startsWith(`| ${tag} `)) ?? '';
    expect(row, tag).toContain(name);
    if (tag !== 'en') expect(/ (yes|no) +\|$/.exec(row)?.[1], tag).toBe(reviewed ? 'yes' : 'no');
  }
});

const english = new Map(textsIn(en).map(({ at, text }) => [at, text]));
const counts = new Counts(english);
/** What a person presses or reads at a glance. */
const isShort = (at: string) => /^reminder\.|\.label$|\.back$|^closeTab$/.test(at);
const LONGEST_BUTTON = 46;

describe.each(translated)('%s', (tag, words) => {
  const texts = textsIn(words);

  it('has every text and no other', () => {
    expect(counts.plain(texts.map(({ at }) => at))).toEqual(counts.plain(english.keys()));
  });

  it('has the forms that its counts need', () => {
    expect(counts.wrongForms(tag, texts)).toEqual([]);
  });

  it('says which language it is, and which way it is written', () => {
    expect(words.language).toBe(tag);
    expect(words.direction).toBe(directionOf(tag as Language));
    expect(languages[tag as keyof typeof languages].name).toBeTruthy();
  });

  it('leaves nothing empty that says something in English, and keeps what is filled in', () => {
    const wrong = texts.filter(
      (each) => (counts.inEnglish(each.at) !== '') !== (each.text.trim() !== '') || !counts.keepsPlaceholders(each),
    );
    expect(wrong).toEqual([]);
  });

  it('has no English left over', () => {
    // Sentences, not names or single words.
    const same = texts.filter(({ at, text }) => text.split(' ').length > 2 && text === english.get(at));
    expect(same).toEqual([]);
    for (const band of BANDS) {
      const all = textsIn(words.lessons[band])
        .map(({ text }) => text.replace(/\{\w+\}/g, ''))
        .join(' ');
      const found = franc(all, { only: [...Object.values(DETECTED), 'eng'] });
      if (DETECTED[tag]) expect(found, band).toBe(DETECTED[tag]);
      else expect(englishShare(all), band).toBeLessThan(0.02);
    }
  });

  it('keeps buttons short', () => {
    const long = texts.filter(
      ({ at, text }) => isShort(at) && counts.inEnglish(at).length <= 30 && text.length > LONGEST_BUTTON,
    );
    expect(long).toEqual([]);
  });
});

it.each(['hi', 'ur'])('%s: who leaves may be a girl', (tag) => {
  expect(files[`/guidance/locales/${tag}/child.json`]?.reminder.leaving).not.toMatch(/रहे|رہے/);
});
