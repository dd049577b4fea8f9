import { describe, expect, it } from 'vitest';
import { avatarOf } from '@/guidance/avatars';
import { composeWho, type WhoParts } from '@/guidance/compose-who';
import { countries } from '@/guidance/help';
import { AGES, agesOfAll } from '@/guidance/help/ages';
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
    ages: AGES['6-9'],
    strength: 'pause',
    family: aFamily(),
    ...change,
  });

describe('"Who is here?"', () => {
  it('names every child, by number where there is no nickname, with their picture', () => {
    expect(who().children).toEqual([
      { id: 'child-1', name: 'Ada', avatar: avatarOf('owl') },
      { id: 'child-2', name: 'Child 2', avatar: avatarOf('bee') },
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

  it.each(countries.map(({ code }) => [code]))('names help in %s that turns none of the children away', (country) => {
    const shown = who({ ages: agesOfAll([AGES['6-9'], AGES['16-17']]), family: aFamily({ country }) }).help.talk
      .services;
    expect(shown).not.toEqual([]);
    const known = countries
      .filter(({ code }) => code === country || code === 'INT')
      .flatMap(({ services }) => services);
    for (const { name } of shown) {
      const { from, to } = { from: 0, to: 99, ...known.find((service) => service.name === name)?.ages };
      expect([name, from <= 6, to >= 17]).toEqual([name, true, true]);
    }
  });

  it('has the buttons of every reminder', () => {
    expect(who().words).toMatchObject({ leave: 'Leave', wrong: 'Something is wrong' });
  });
});
