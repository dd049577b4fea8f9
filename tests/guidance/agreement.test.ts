import { describe, expect, it } from 'vitest';
import type { ACTIVITIES } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { agreement } from '@/guidance/locales/en/agreement';
import { words } from '@/guidance/parent-words';
import { BANDS } from '@/guidance/types';
import { LIMITS } from '@/scripts/lib/graded';
import { readingGrade } from '@/scripts/lib/reading-grade';
import { FORBIDDEN, textsIn } from './lib';

/** Which placeholder stands where. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  tell: '{grownUps}',
  gate: '{activities}',
  emergency: '{number}',
};
const gated = (['broadcasting', 'video-chat'] as const satisfies readonly (typeof ACTIVITIES)[number][])
  .map((activity) => words.pages.activities[activity].name.toLowerCase())
  .join(' or ');
const values = { grownUps: 'Mum or Dad', number: '999', activities: gated };

describe.each(BANDS)('the agreement for %s', (band) => {
  const all = textsIn(agreement[band]);

  it('can be read by the child who signs it', () => {
    const text = all.map((part) => fill(part.text, values));
    expect(readingGrade(text)).toBeLessThanOrEqual(LIMITS[band]);
  });

  it.each(FORBIDDEN)('never says: %s', (_why, what) => {
    expect(all.filter(({ text }) => what.test(text))).toEqual([]);
  });

  it('has each placeholder in its place, and no other', () => {
    for (const { at, text } of all) expect(text.match(/\{.*?\}/g)?.join() ?? '', at).toBe(PLACEHOLDERS[at] ?? '');
  });

  it('binds both', () => {
    expect(agreement[band].child.length).toBeGreaterThanOrEqual(3);
    expect(agreement[band].grownUp.length).toBeGreaterThanOrEqual(3);
    const lines = [...agreement[band].child, ...agreement[band].grownUp];
    expect(new Set(lines).size).toBe(lines.length);
  });
});
