import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starters } from '@/guidance/locales/en/starters';
import { startersFor } from '@/guidance/starters';
import { BANDS } from '@/guidance/types';

describe.each(BANDS)('ways to begin a talk, %s', (band) => {
  const { any, platform } = starters[band];

  it('are twelve at least', () => expect(any.length).toBeGreaterThanOrEqual(12));

  it('name the platform where they are about one, and only there', () => {
    expect(platform.length).toBeGreaterThan(1);
    expect(platform.filter((text) => !text.includes('{platform}'))).toEqual([]);
    expect([...any, ...platform].filter((text) => /\{/.test(text.replaceAll('{platform}', '')))).toEqual([]);
    expect(any.filter((text) => text.includes('{'))).toEqual([]);
  });

  it.each([undefined, 'Twitch'])('are three different ones, and others the next time (platform: %s)', (name) => {
    fc.assert(
      fc.property(fc.nat(), (turn) => {
        const now = startersFor(band, name, turn);
        expect(new Set(now).size).toBe(3);
        expect(now.filter((text) => !text || text.includes('{'))).toEqual([]);
        expect(startersFor(band, name, turn + 1).filter((text) => now.includes(text))).toEqual([]);
        expect(now.filter((text) => text.includes('Twitch'))).toHaveLength(name ? 1 : 0);
      }),
    );
  });
});

it('say nothing twice, in no two bands either', () => {
  const all = BANDS.flatMap((band) => [...starters[band].any, ...starters[band].platform]);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});
