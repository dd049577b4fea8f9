import { describe, expect, it } from 'vitest';
import { composeHelp } from '@/guidance/compose-help';
import { dialled } from '@/guidance/dial';
import { countries, helpFor, isHelpPage, parentHelpFor } from '@/guidance/help';
import { AGES, agesOfAll } from '@/guidance/help/ages';
import { parentServices } from '@/guidance/help/parents';
import type { ParentPurpose } from '@/guidance/help/types';
import { BANDS, type Band } from '@/guidance/types';
import { aFamily } from '../lib/family';

const each = countries.map((country) => [country.code, country] as const);
const namesFor = (code: string) => parentHelpFor(code).services.map(({ name }) => name);

describe('for a grown-up', () => {
  it.each<[string, string[]]>([
    [
      'GB',
      [
        'NSPCC Helpline',
        'CEOP Safety Centre',
        'Internet Watch Foundation',
        'Take It Down',
        'Report Harmful Content',
        'Report Fraud',
        'Police non-emergency',
      ],
    ],
    ['IE', ['ISPCC Support Line', 'Hotline.ie', 'Take It Down']],
    ['US', ['Childhelp National Child Abuse Hotline', 'NCMEC CyberTipline', 'Take It Down', 'FBI']],
    ['CA', ['Child Helpline International', 'Cybertip.ca', 'NeedHelpNow.ca']],
    ['FR', ['3018', '119 Allô enfance en danger', 'Pharos']],
    ['TR', ['Child Helpline International', 'INHOPE', 'Take It Down']],
  ])('%s has its own services in order, filled up with the international ones', (code, names) =>
    expect(namesFor(code)).toEqual(names),
  );

  it('an unknown country has the fallback, and no number that is not its own', () => {
    expect(parentHelpFor('XX')).toEqual(parentHelpFor('INT'));
    expect(namesFor('XX')).toEqual(['Child Helpline International', 'INHOPE', 'Take It Down']);
    expect(parentHelpFor('XX')).not.toHaveProperty('emergency');
    expect(parentHelpFor('XX').services.filter(({ phone, text }) => phone ?? text)).toEqual([]);
  });

  it.each(each)('%s has somebody to ask, a hotline for pictures, and who takes a picture down', (code) => {
    const purposes = new Set(parentHelpFor(code).services.flatMap((service) => service.purposes));
    for (const purpose of ['advice', 'report-image', 'remove-image'] satisfies ParentPurpose[]) {
      expect(purposes).toContain(purpose);
    }
  });

  it.each(each)('%s: each has a source, a contact and a name of its own', (code, country) => {
    const { services } = parentHelpFor(code);
    expect(new Set(services.map(({ name }) => name)).size).toBe(services.length);
    const all = [...country.services, ...(country.forParents ?? [])].map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    for (const { name, phone, text, url, sources } of services) {
      expect(phone ?? text ?? url, name).toBeTruthy();
      if (url) expect(url).toMatch(/^https:\/\//);
      expect(sources.length, name).toBeGreaterThan(0);
      for (const { source, checked } of sources) {
        expect(source, name).toMatch(/^https?:\/\//);
        expect(checked, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  it('what takes both says the same of itself to each', () => {
    const ceop = countries.find(({ code }) => code === 'GB')?.services.find(({ name }) => name.startsWith('CEOP'));
    expect(parentHelpFor('GB').services).toContainEqual({
      name: ceop?.name,
      purposes: ['report-grooming'],
      url: ceop?.url,
      note: 'not-anonymous-not-urgent',
      sources: ceop?.sources,
    });
  });

  it('its pages may be opened in a private window as well', () =>
    expect(['https://www.iwf.org.uk/', 'https://example.com/'].map(isHelpPage)).toEqual([true, false]));
});

describe('for a child', () => {
  it.each(each)('%s has nothing that is for grown-ups alone', (code, country) => {
    const alone = (country.forParents ?? []).map(({ name }) => name);
    for (const band of BANDS) {
      const shown = composeHelp({ band, family: aFamily({ country: code }) }).talk.services;
      expect(shown.filter(({ name }) => alone.includes(name) || name === 'INHOPE')).toEqual([]);
    }
    expect(helpFor(code, [13, 15])).not.toHaveProperty('forParents');
  });

  it('a service that takes texts can be written to', () => {
    const linkOf = (country: string, name: string) =>
      composeHelp({ band: '13-15', family: aFamily({ country }) }).talk.services.find((each) => each.name === name);
    expect(linkOf('GB', 'Shout')).toMatchObject({
      link: { label: 'Text SHOUT to 85258', href: 'sms:85258?body=SHOUT' },
    });
    expect(linkOf('GB', 'Shout')).not.toHaveProperty('phone');
    expect(linkOf('US', 'Crisis Text Line')?.link?.href).toBe('sms:741741?body=HOME');
    expect(linkOf('US', '988 Lifeline')).toMatchObject({
      phone: '988',
      link: { label: 'Text 988', href: 'sms:988' },
    });
    expect(linkOf('CA', 'Kids Help Phone')).toMatchObject({
      phone: '1-800-668-6868',
      link: { label: 'Text 686868', href: 'sms:686868' },
    });
    expect(linkOf('US', 'Childhelp National Child Abuse Hotline')?.link?.href).toBe('sms:18004224453');
  });
});

describe('every number', () => {
  const services = countries.flatMap((country) =>
    [...country.services, ...parentServices(country)].map((service) => ({ at: country.code, ...service })),
  );

  it('is written in digits that a telephone has, and can be dialled', () => {
    const numbers = services.flatMap(({ at, name, phone, text }) =>
      [phone, text?.number].flatMap((number) => (number === undefined ? [] : [{ at: `${at} ${name}`, number }])),
    );
    expect(numbers.length).toBeGreaterThan(countries.length);
    for (const { at, number } of numbers) {
      // No letters, no full-width or Arabic-Indic digits, no space but the plain one.
      expect(number, at).toMatch(/^[0-9 ()+-]+$/);
      expect(dialled(number), at).toMatch(/^\+?[0-9]{3,15}$/);
      // An area code's zero in brackets is not to be dialled after the country's.
      expect(number, at).not.toMatch(/\(0\)/);
    }
  });

  it('of a country in danger can be dialled, or is two that can', () => {
    for (const { code, emergency } of countries) {
      for (const number of emergency?.number.split(' / ') ?? []) expect(number, code).toMatch(/^[0-9]{3,5}$/);
    }
  });

  it('has a plain word to send, where it wants one', () => {
    for (const { name, text } of services) if (text?.word) expect(text.word, name).toMatch(/^[A-Z]+$/);
  });
});

it.each<[string, string]>([
  ['0800 1111', '08001111'],
  ['1-800-422-4453', '18004224453'],
  ['+64 9 303-3333', '+6493033333'],
])('%s is dialled %s', (number, digits) => expect(dialled(number)).toBe(digits));

it.each<[Band[], number, number]>([
  [[], 6, 17],
  [['13-15'], 13, 15],
  [['10-12', '6-9'], 6, 12],
  [['under-6', '16-17'], 0, 17],
])('the ages of %j are %i to %i', (bands, from, to) =>
  expect(agesOfAll(bands.map((band) => AGES[band]))).toEqual([from, to]),
);
