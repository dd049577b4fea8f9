import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { words } from '@/guidance/parent-words';
import { childWords } from '@/guidance/words';
import { main } from '@/scripts/new-language';
import { textsIn } from '../guidance/lib';

const ALL = ['child.json', 'pages.json'];
let locales: string;
const read = (name: string): unknown => JSON.parse(readFileSync(join(locales, 'ar', name), 'utf8'));

beforeEach(() => {
  locales = mkdtempSync(join(tmpdir(), 'livewise-locales-'));
});
afterEach(() => {
  rmSync(locales, { recursive: true });
  vi.restoreAllMocks();
});

it('begins with the English words', () => {
  expect(main(['ar'], locales)).toBe(0);
  expect(readdirSync(join(locales, 'ar')).sort()).toEqual(ALL);
  expect(read('child.json')).toMatchObject({ language: 'ar', direction: 'rtl', lessons: childWords('en').lessons });
  expect(read('pages.json')).toMatchObject({ pages: { popup: words.pages.popup } });
});

it.each([[['child.json']], [['pages.json']], [ALL]])('leaves %j as they are', (there) => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  mkdirSync(join(locales, 'ar'));
  for (const name of there) writeFileSync(join(locales, 'ar', name), '"translated"');
  expect(main(['ar'], locales)).toBe(there.length === ALL.length ? 1 : 0);
  for (const name of there) expect(read(name)).toBe('translated');
  expect(readdirSync(join(locales, 'ar')).sort()).toEqual(ALL);
});

it('is as much to translate as docs/adding-a-language.md says', () => {
  main(['ar'], locales);
  const doc = readFileSync('docs/adding-a-language.md', 'utf8');
  for (const name of ALL) {
    const thousands = Math.round(
      textsIn(read(name))
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/).length / 1000,
    );
    expect(doc).toMatch(new RegExp(`\\| \`${name}\` +\\|.*\\| about ${thousands},000 +\\|`));
  }
});

it('writes nothing for a language that nobody has named', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(main(['tlh'], locales)).toBe(1);
  expect(said).toHaveBeenCalledWith('put tlh into guidance/languages.ts first');
  expect(readdirSync(locales)).toEqual([]);
});
