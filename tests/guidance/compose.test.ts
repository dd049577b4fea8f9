import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES, type ReportWay } from '@/catalogue/types';
import { type ComposePlatform, compose } from '@/guidance/compose';
import { composeHelp } from '@/guidance/compose-help';
import { numberIn } from '@/guidance/dial';
import { type Family, shownGrownUp } from '@/guidance/family';
import { countries, helpFor } from '@/guidance/help';
import { lessonsAt } from '@/guidance/lessons';
import { BANDS, type Band, PROBLEMS, REACH_WAYS, type ReachWay } from '@/guidance/types';
import { aFamily } from '../lib/family';

const twitch: ComposePlatform = { id: 'twitch', name: 'Twitch' };
const family = aFamily({ grownUps: [{ name: 'Dad and Jo' }] });
const usual = { recorded: true, pinIsDigits: true };
const inCountry = (country: string) => aFamily({ country });

const cases = BANDS.flatMap((band) =>
  ACTIVITIES.flatMap((activity) => [false, true].map((adult) => ({ band, activity, adult }))),
);

describe.each(cases)('a reminder for $band, $activity, adult: $adult', ({ band, activity, adult }) => {
  const platform = { ...twitch, ...(adult && { adult: true as const }) };
  const reminders = lessonsAt(adult ? 'adult' : activity).map((lesson) =>
    compose({ platform, activity, band, strength: 'pause', lesson, wait: 5, family, ...usual }),
  );

  it('has no placeholder left but the seconds, which the page counts', () => {
    for (const reminder of reminders) {
      const { carryOnSoon, gate } = reminder.words;
      expect(JSON.stringify(reminder).replaceAll(/\{seconds\}|\{count\}/g, '')).not.toMatch(/\{\w+\}/);
      expect(carryOnSoon).toContain('{seconds}');
      expect(gate.wait.other).toContain('{count}');
    }
  });

  it('names the grown-up who turned it on, and has the same buttons as every other', () => {
    for (const { words } of reminders) {
      expect(words.who).toContain('Dad and Jo');
      expect(words.who.toLowerCase()).not.toContain('your grown-up');
      expect([words.leave, words.carryOn, words.wrong]).toEqual(['Leave', 'Carry on', 'Something is wrong']);
    }
  });

  it('is plain data about the place', () => {
    for (const reminder of reminders) {
      expect(structuredClone(reminder)).toEqual(reminder);
      expect(reminder).toMatchObject({ band, activity, platform: { id: 'twitch', name: 'Twitch' }, wait: 5 });
    }
  });
});

it('says "your grown-up" for a family that has given no name', () => {
  const [lesson] = lessonsAt('watching');
  if (!lesson) throw new Error('no lesson');
  const parts = { platform: twitch, activity: 'watching', band: '6-9', strength: 'card', lesson, wait: 0 } as const;
  expect(compose({ ...parts, family: aFamily(), ...usual }).words.who).toContain('your grown-up');
});

it('refuses a lesson that has no words', () => {
  const lesson = { id: 'no-such-lesson', picture: 'mask', layout: 'beside' } as const;
  const parts = { platform: twitch, activity: 'watching', band: '6-9', strength: 'card', wait: 0 } as const;
  expect(() => compose({ ...parts, lesson, family, ...usual })).toThrow(RangeError);
});

describe('the emergency number', () => {
  it.each([
    ['GB', '999'],
    ['IE', '112 / 999'],
    ['US', '911'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
  ])('of %s is %s', (country, number) => {
    for (const band of BANDS) {
      const { emergency } = composeHelp({ band, family: aFamily({ country, grownUps: [{ name: 'Mum' }] }) });
      expect(emergency.text).toContain(number);
    }
  });

  it.each(['INT', 'XX'])('of %s is not guessed', (country) => {
    for (const band of BANDS) {
      const { emergency } = composeHelp({ band, family: aFamily({ country, grownUps: [{ name: 'Mum' }] }) });
      expect(emergency.text).not.toMatch(/\d|\{/);
    }
  });
});

describe('help services', () => {
  it('fall back to the international ones', () => {
    const TEENS = [13, 15] as const;
    expect(helpFor('XX', TEENS)).toEqual(helpFor('INT', TEENS));
    // What a country has nothing for comes from there, in its place.
    expect(helpFor('TR', TEENS).services.map(({ name }) => name)).toEqual([
      'Child Helpline International',
      'Take It Down',
    ]);
    // Its line for children is for those of primary school.
    expect(helpFor('SG', TEENS).services.map(({ name }) => name)).toEqual([
      'Child Helpline International',
      'Take It Down',
    ]);
    expect(helpFor('FR', TEENS).services.map(({ name }) => name)).toEqual(['3018', '119 Allô enfance en danger']);
    expect(countries.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'INT']),
    );
  });

  it.each(countries.map((country) => [country.code, country] as const))(
    'of %s say where they were read, and when',
    (_, country) => {
      expect(new Set(country.services.map(({ name }) => name)).size).toBe(country.services.length);
      for (const source of [
        ...(country.emergency ? [country.emergency] : []),
        ...country.services.flatMap((s) => s.sources),
      ]) {
        expect(source.source).toMatch(/^https?:\/\//);
        expect(source.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      for (const { name, phone, text, url } of country.services) {
        expect(phone ?? text ?? url, `${name} can be reached`).toBeTruthy();
        if (url) expect(url).toMatch(/^https:\/\//);
      }
    },
  );

  it('start with someone to talk to, then reporting a person, then taking a picture down', () => {
    const order = ['talk', 'report-abuse', 'report-grooming', 'remove-image'];
    for (const { code } of countries) {
      const { services } = helpFor(code, [10, 12]);
      const at = services.map(({ purposes }) => order.indexOf(purposes[0]));
      expect(at, code).toEqual([...at].sort((a, b) => a - b));
      expect(at[0], `${code} has someone to talk to`).toBe(0);
    }
  });

  it('never send a child to a service for adults', () => {
    const shown = BANDS.flatMap((band) =>
      countries.flatMap(({ code }) => composeHelp({ band, family: inCountry(code) }).talk.services.map((s) => s.name)),
    );
    for (const name of shown)
      expect(name).not.toMatch(/StopNCII|NSPCC|Report Fraud|Stop It Now|Internet Watch|INHOPE/i);
  });

  it.each(['6-9', '10-12', '13-15', '16-17'] as const)('give %s someone to talk to in every country', (band) => {
    for (const { code } of countries) {
      const { services } = composeHelp({ band, family: inCountry(code) }).talk;
      expect(
        services.filter(({ what }) => /talk/i.test(what)),
        code,
      ).not.toEqual([]);
    }
  });
});

describe('what to do', () => {
  const steps = (band: Band) => composeHelp({ platform: twitch, band, family }).problems;

  it.each(BANDS)('is three steps for every problem of %s', (band) => {
    const problems = steps(band);
    expect(problems.map(({ id }) => id)).toEqual([...PROBLEMS]);
    for (const problem of problems) {
      expect(problem.steps.filter(Boolean)).toHaveLength(3);
      expect(new Set(problem.steps).size).toBe(3);
    }
  });

  it.each(['10-12', '13-15', '16-17'] as const)(
    'about a threat, or a picture somebody has, for %s: pay nothing, send nothing more',
    (band) => {
      for (const { id, steps: said } of steps(band).filter(({ id }) => id === 'threat' || id === 'sent')) {
        expect(said.join(' '), id).toMatch(/not pay/i);
        expect(said.join(' '), id).toMatch(/not send/i);
      }
    },
  );

  it.each(['10-12', '13-15', '16-17'] as const)('about pictures, for %s: a picture can be taken down', (band) => {
    for (const { id, steps: said } of steps(band).filter(({ id }) => id === 'pictures' || id === 'sent')) {
      expect(said.join(' '), id).toMatch(/taken? (it |(a|the) picture )?down/i);
    }
  });

  it.each(['10-12', '13-15', '16-17'] as const)('about a threat or pictures, for %s: it is not your fault', (band) => {
    for (const { id, steps: said } of steps(band).filter(({ id }) => ['threat', 'pictures', 'sent'].includes(id))) {
      expect(said.join(' '), id).toMatch(/not your fault/i);
    }
  });

  it.each(BANDS)('of %s comes after a word of comfort', (band) => {
    expect(composeHelp({ band, family }).comfort).toMatch(/not your fault|nothing wrong/i);
  });
});

describe('how to report', () => {
  const report = (way?: ReportWay, url?: string) =>
    composeHelp({
      band: '10-12',
      platform: {
        name: 'Twitch',
        ...((way || url) && {
          report: { ...(way && { way }), ...(url && { url }), source: 'https://example.org', checked: '2026-11-24' },
        }),
      },
      family,
    }).report;

  it.each([
    ['dots-menu', /three dots/],
    ['flag', /flag/],
    ['report-button', /Report/],
    ['message-menu', /message/],
  ] as const)('says where the platform has it: %s', (way, words) => {
    expect(report(way).text).toMatch(words);
  });

  it('is general where the way is not known, and says to block after reporting', () => {
    const { text, url } = report();
    expect(text).toMatch(/Report.*flag/);
    expect(text.indexOf('block')).toBeGreaterThan(text.indexOf('Report'));
    expect(url).toBeUndefined();
  });

  it('links the platform’s own page where there is one', () => {
    expect(report('flag', 'https://help.example/')).toMatchObject({
      url: 'https://help.example/',
      link: expect.any(String),
    });
  });

  it('works on a page of no platform', () => {
    const { title, url } = composeHelp({ band: '10-12', family }).report;
    expect(title).not.toMatch(/\{|Twitch|on $/);
    expect(url).toBeUndefined();
  });
});

describe('what the family gave', () => {
  const [lesson] = lessonsAt('watching');
  const composed = (change: Partial<Family>, more: Partial<typeof usual> = {}) => {
    if (!lesson) throw new Error('no lesson');
    const parts = {
      platform: twitch,
      activity: 'watching',
      band: '10-12',
      strength: 'pause',
      lesson,
      wait: 3,
    } as const;
    return compose({ ...parts, family: aFamily(change), ...usual, ...more });
  };

  it('is nothing where it gave nothing', () => {
    const reminder = composed({});
    expect(reminder).not.toHaveProperty('promise');
    expect(reminder).not.toHaveProperty('message');
    expect(reminder).not.toHaveProperty('tell');
    expect(reminder.help).not.toHaveProperty('promise');
    expect(reminder.help.grownUp).toMatchObject({ people: [] });
    expect(reminder.help.grownUp).not.toHaveProperty('message');
  });

  it('is a promise only where the parent made one', () => {
    const { promise, help } = composed({ promise: true, grownUps: [{ name: 'Mum' }] });
    expect(promise).toMatch(/not be in trouble.*Mum/);
    expect(help.promise).toBe(promise);
    expect(JSON.stringify(composed({ promise: false }))).not.toMatch(/in trouble/);
  });

  it.each([
    [[{ name: 'Mum' }], 'From Mum: “Love you”'],
    [[], 'From your grown-up: “Love you”'],
  ])('is a message with its sender', (grownUps, message) => {
    const reminder = composed({ grownUps, message: 'Love you' });
    expect(reminder.message).toBe(message);
    expect(reminder.help.grownUp.message).toBe(message);
  });

  it.each(['{grownUp}', '{platform} {number}', '{constructor}', '$&', '<b>hi</b>'])(
    'is taken as it is, and never as words of ours: %s',
    (text) => {
      const { message, words } = composed({ grownUps: [{ name: text }], message: text });
      expect(message).toBe(`From ${text}: “${text}”`);
      expect(words.who).toContain(text);
    },
  );

  it.each<[ReachWay, string, string, string | undefined]>([
    ['tel', '+44 (0)7700 900-123', 'Call +44 (0)7700 900-123', 'tel:+447700900123'],
    ['sms', '07700 900123', 'Text 07700 900123', 'sms:07700900123'],
    ['mailto', 'jo+mum@example.org', 'Write to jo+mum@example.org', 'mailto:jo%2Bmum@example.org'],
    ['words', 'In the kitchen', 'In the kitchen', undefined],
  ])('is a way to reach the grown-up: %s', (way, value, reach, href) => {
    const jo = { name: 'Jo', reach: { way, value } };
    const { tell, help } = composed({ grownUps: [jo, { name: 'Gran' }] });
    expect(tell).toEqual({ name: 'Jo', reach, ...(href && { href }) });
    expect(help.grownUp.people).toEqual([tell, { name: 'Gran' }]);
  });

  it('tells only of the first grown-up, and only where they can be reached', () => {
    const jo = { name: 'Jo', reach: { way: 'words', value: 'upstairs' } } as const;
    expect(composed({ grownUps: [{ name: 'Mum' }, jo] }).tell).toBeUndefined();
  });

  it('never makes a link of another scheme, nor more of a message than an address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REACH_WAYS), fc.string({ unit: 'binary' }), (way, value) => {
        const { href } = shownGrownUp({ name: 'Jo', reach: { way, value } }, 'en');
        if (way === 'words') expect(href).toBeUndefined();
        else expect(href).toMatch(way === 'mailto' ? /^mailto:[^?&#:/\s]*$/ : new RegExp(`^${way}:[\\d+]*$`));
      }),
    );
  });

  it('says what is kept, or that less is', () => {
    const said = [true, false].map((recorded) => composed({}, { recorded }).words.who);
    expect(said[0]).toMatch(/left or carried on/);
    expect(said[1]).not.toMatch(/left or carried on/);
  });

  it.each([true, false])('passes on whether the PIN is digits: %s', (pinIsDigits) => {
    expect(composed({}, { pinIsDigits }).pinIsDigits).toBe(pinIsDigits);
  });
});

it('keeps the digits of a number together between words from right to left, and leaves them alone elsewhere', () => {
  const isolated = (number: string) => `\u2066${number}\u2069`;
  const reach = { way: 'tel', value: '020 7946 0018' } as const;
  expect(numberIn('0800 1111', 'ltr')).toBe('0800 1111');
  expect(shownGrownUp({ name: 'Jo', reach }, 'ar')).toMatchObject({
    reach: expect.stringContaining(isolated(reach.value)),
    href: 'tel:02079460018',
  });
  const written = (value: string, language: 'ar' | 'en') =>
    shownGrownUp({ name: 'Jo', reach: { way: 'words', value } }, language).reach;
  const grouped = ['050 - 1234567', '0171 / 1234567', '(0171) - 1234567', '+1 (555) - 123 4567', '03  1234  5678'];
  for (const number of ['020 7946 0018', '+44 (0)20 7946-0018', '(020) 7946 0018', ...grouped, '7']) {
    expect(written(number, 'ar')).toBe(number.length > 1 ? isolated(number) : number);
    expect(written(`في البيت ${number} أو 999`, 'ar')).toBe(
      `في البيت ${number.length > 1 ? isolated(number) : number} أو 999`,
    );
    expect(written(number, 'en')).toBe(number);
  }
  expect(shownGrownUp({ name: 'Jo', reach }, 'en').reach).toBe('Call 020 7946 0018');
});
