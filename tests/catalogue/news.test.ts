import { describe, expect, it } from 'vitest';
import { platforms } from '@/catalogue';
import { knownNow, newsSince } from '@/catalogue/news';
import type { Platform } from '@/catalogue/types';

const aPlatform = (id: string, checked: string): Platform => ({
  id,
  name: id,
  about: 'A site.',
  sites: [],
  tests: {},
  checked,
  sources: [],
});
const old = aPlatform('old', '2026-01-01');
const fresh = aPlatform('fresh', '2026-11-24');

describe('news of the catalogue', () => {
  it.each<[string, Record<string, string>, string[], string[]]>([
    ['nothing', { old: '2026-01-01', fresh: '2026-11-24' }, [], []],
    ['a new platform', { old: '2026-01-01' }, ['fresh'], []],
    ['changed facts', { old: '2025-01-01', fresh: '2026-11-24' }, [], ['old']],
    ['both', { old: '2025-01-01' }, ['fresh'], ['old']],
    ['nothing of a platform that is gone', { old: '2026-01-01', fresh: '2026-11-24', gone: '2025-01-01' }, [], []],
    ['all of it where nothing is known', {}, ['old', 'fresh'], []],
  ])('has %s', (_, known, added, changed) => {
    const news = newsSince(known, [old, fresh]);
    expect(news.added.map(({ id }) => id)).toEqual(added);
    expect(news.changed.map(({ id }) => id)).toEqual(changed);
  });

  it('is none once a family has looked', () => {
    expect(newsSince(knownNow(platforms), platforms)).toEqual({ added: [], changed: [] });
  });
});
