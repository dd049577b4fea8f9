import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '@/catalogue/types';
import { guideSources } from '@/guidance/guides/sources';
import { COMMON_PARTS } from '@/guidance/guides/types';
import { guides } from '@/guidance/locales/en/guides';
import { PROBLEMS, TACTICS } from '@/guidance/types';
import { readingGrade } from '@/scripts/lib/reading-grade';
import { FORBIDDEN, textsIn } from './lib';

const HIGHEST_GRADE = 6;
const TIPS_FOR = [...ACTIVITIES, 'adult', 'appOnly'];

const { happened, tactics, platform } = guides;
const all = textsIn(guides);
const isSentence = (text: string) => /[.?!]["”]?$/.test(text);

/** What is read in one go. */
const parts: [string, unknown][] = [
  ...Object.entries(happened.problems).map(([id, part]): [string, unknown] => [`problem ${id}`, part]),
  ...COMMON_PARTS.map((id): [string, unknown] => [id, happened[id]]),
  ...Object.entries(tactics).map(([id, part]): [string, unknown] => [`tactic ${id}`, part]),
  ...Object.entries(platform.tips).map(([id, part]): [string, unknown] => [`tips ${id}`, part]),
  ['platform', [platform.intro, ...Object.values(platform.headings), platform.wrong]],
  ['purposes', guides.purposes],
  ['labels', Object.values(guides).filter((text) => typeof text === 'string')],
];

describe('"What happened?"', () => {
  it('has every problem and no other', () => expect(Object.keys(happened.problems)).toEqual([...PROBLEMS]));

  it.each(Object.entries(happened.problems))('%s: says what to do in two to four steps', (_, { first }) => {
    expect(first.length).toBeGreaterThanOrEqual(2);
    expect(first.length).toBeLessThanOrEqual(4);
  });

  it.each(Object.entries(happened.problems))('%s: reports to a platform after what to keep', (_, { first }) => {
    const at = (what: RegExp) => first.findIndex((step) => what.test(step));
    if (at(/\bblock\b/) >= 0) expect(at(/\bblock\b/)).toBeGreaterThan(at(/^Keep /));
  });

  it('tells whom to call in order: emergency, police, take-down, platform last', () => {
    const order = [/emergency/, /police/, /take-down/, /platform/];
    expect(happened.who.map((line) => order.findIndex((what) => what.test(line)))).toEqual([0, 1, 2, 3]);
  });

  it('says never to keep pictures', () => {
    expect(happened.keep.join(' ')).toMatch(/Never pictures/);
    expect(happened.doNot.join(' ')).toMatch(/Do not look for pictures/);
  });

  it('refers to other problems by their own label', () => {
    const labels = Object.values(happened.problems).map(({ label }) => label);
    const named = textsIn(happened.problems).flatMap(({ text }) =>
      [...text.matchAll(/read “(.*?)”/g)].map(([, label]) => label),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((label) => !labels.includes(label ?? ''))).toEqual([]);
  });
});

describe('ways of pressing a child', () => {
  it('are every tactic and no other', () => expect(Object.keys(tactics)).toEqual([...TACTICS]));

  it.each(Object.entries(tactics))(
    '%s: signs, two sentences to say, something to try',
    (_, { signs, say, practise }) => {
      expect([2, 3]).toContain(signs.length);
      expect(say).toHaveLength(2);
      expect(practise).not.toBe('');
    },
  );
});

it('there are two to four tips for everything that a platform may be', () => {
  expect(Object.keys(platform.tips).sort()).toEqual([...TIPS_FOR].sort());
  for (const tips of Object.values(platform.tips)) expect([2, 3, 4]).toContain(tips.length);
});

describe('reading grade', () => {
  it.each(parts)('%s', (_, part) => {
    expect(readingGrade(textsIn(part).map(({ text }) => text))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('of each text on its own', () => {
    // A heading of one long word has no grade worth the name.
    const hard = all
      .filter(({ text }) => isSentence(text))
      .map(({ at, text }) => ({ at, text, grade: readingGrade([text]) }))
      .filter(({ grade }) => grade > HIGHEST_GRADE);
    expect(hard).toEqual([]);
  });
});

it.each(FORBIDDEN)('never says: %s', (_, what) => {
  expect(all.filter(({ text }) => what.test(text))).toEqual([]);
});

it('has no placeholders but known ones', () => {
  const found = all.flatMap(({ text }) => [...text.matchAll(/\{(.*?)\}/g)].map(([, name]) => name));
  expect([...new Set(found)].sort()).toEqual(['date', 'number', 'platform', 'word']);
});

it('is short', () => {
  expect(all.flatMap(({ text }) => text.split(/\s+/)).length).toBeLessThan(2100);
});

describe('sources', () => {
  const groups: [string, object, readonly string[]][] = [
    ['problems', guideSources.problems, PROBLEMS],
    ['common parts', guideSources.common, COMMON_PARTS],
    ['tactics', guideSources.tactics, TACTICS],
    ['tips', guideSources.tips, TIPS_FOR],
  ];

  it.each(groups)('%s: each part has one at least, with an address and a day', (_, sources, ids) => {
    expect(Object.keys(sources).sort()).toEqual([...ids].sort());
    for (const [id, its] of Object.entries(sources)) {
      expect(its.length, id).toBeGreaterThan(0);
      for (const { source, checked } of its) {
        expect(new URL(source).protocol, id).toMatch(/^https?:$/);
        expect(checked, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      const addresses = its.map(({ source }: { source: string }) => source);
      expect(new Set(addresses).size, id).toBe(addresses.length);
    }
  });
});
