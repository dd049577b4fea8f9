import { describe, expect, it } from 'vitest';
import { avatars } from '@/guidance/avatars';
import { composeWho, type WhoParts } from '@/guidance/compose-who';
import { BANDS } from '@/guidance/types';
import { aFamily } from '../lib/family';

const who = (change: Partial<WhoParts> = {}) =>
  composeWho({
    platform: { name: 'Twitch' },
    children: [
      { id: 'child-1', nickname: 'Ada', avatar: 'owl' },
      { id: 'child-2', nickname: '', avatar: 'bee' },
    ],
    band: '6-9',
    strength: 'pause',
    family: aFamily(),
    ...change,
  });

describe('"Who is here?"', () => {
  it('names every child, by number where there is no nickname, with their picture', () => {
    expect(who().children).toEqual([
      { id: 'child-1', name: 'Ada', avatar: avatars.owl },
      { id: 'child-2', name: 'Child 2', avatar: avatars.bee },
    ]);
  });

  it.each([
    ['card', 'card'],
    ['pause', 'pause'],
    ['gate', 'pause'],
  ] as const)('stands for a %s as a %s', (strength, as) => expect(who({ strength }).strength).toBe(as));

  it.each(BANDS)('is plain data in words for %s, with no placeholder left', (band) => {
    const question = who({ band });
    expect(structuredClone(question)).toEqual(question);
    expect(question).toMatchObject({ band, language: 'en', direction: 'ltr' });
    expect(JSON.stringify(question)).not.toMatch(/\{\w+\}/);
    expect(question.help.problems.length).toBeGreaterThan(0);
  });

  it('has the buttons of every reminder', () => {
    expect(who().words).toMatchObject({ leave: 'Leave', wrong: 'Something is wrong' });
  });
});
