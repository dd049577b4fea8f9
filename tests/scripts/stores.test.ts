import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingFor, STORE_IDS, STORES, submitWords } from '@/scripts/lib/stores';

const example = readFileSync('.env.submit.example', 'utf8');

describe('what a store has to be told', () => {
  it.each(STORE_IDS)('stands in the example for %s, empty', (store) => {
    for (const name of STORES[store].needs) expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
  });

  it('and nothing else does', () => {
    const inExample = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(inExample.sort()).toEqual(STORE_IDS.flatMap((store) => [...STORES[store].needs]).sort());
  });

  it('is named where it is missing or empty', () => {
    expect(missingFor('firefox', {})).toEqual(['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET']);
    expect(missingFor('firefox', { FIREFOX_JWT_ISSUER: 'user:1', FIREFOX_JWT_SECRET: ' ' })).toEqual([
      'FIREFOX_JWT_SECRET',
    ]);
    expect(missingFor('firefox', { FIREFOX_JWT_ISSUER: 'user:1', FIREFOX_JWT_SECRET: 'x' })).toEqual([]);
  });
});

describe('a submission', () => {
  const submission = { stores: STORE_IDS, version: '1.2.3', addonId: '{id}', isDry: true };
  const after = (words: readonly string[], flag: string) => words[words.indexOf(flag) + 1];

  it('gives each store its own package, and Firefox the sources as well', () => {
    const words = submitWords(submission);
    expect(after(words, '--chrome-zip')).toBe('.output/livewise-1.2.3-chrome.zip');
    expect(after(words, '--edge-zip')).toBe('.output/livewise-1.2.3-edge.zip');
    expect(after(words, '--firefox-zip')).toBe('.output/livewise-1.2.3-firefox.zip');
    expect(after(words, '--firefox-sources-zip')).toBe('.output/livewise-1.2.3-sources.zip');
    expect(after(words, '--firefox-extension-id')).toBe('{id}');
  });

  it('uploads only where that was said', () => {
    expect(submitWords(submission)).toContain('--dry-run');
    expect(submitWords({ ...submission, isDry: false })).not.toContain('--dry-run');
  });

  it('goes to the stores that were named and no other', () => {
    expect(submitWords({ ...submission, stores: ['edge'] })).toEqual([
      '--dry-run',
      '--edge-zip',
      '.output/livewise-1.2.3-edge.zip',
    ]);
  });
});
