import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { migrate } from '@/settings/migrations';
import { parseSettings } from '@/settings/parse';
import {
  defaultSettings,
  isGrownUp,
  MOST_CHILDREN,
  SETTINGS_VERSION,
  type Settings,
  SettingsSchema,
} from '@/settings/schema';
import { aChild, familySettings } from '../lib/family';
import { anySettings, damaged } from './arbitrary';

const defaults = defaultSettings('GB');
const good = familySettings({ band: '6-9' });
const pin = { salt: 'AAAA', hash: 'BBBB', iterations: 600_000 };

describe('parseSettings', () => {
  it.each([
    ['nothing stored', undefined, defaults, undefined],
    ['good settings', good, good, undefined],
    ['one broken field', { ...good, country: 7 }, good, 'broken-fields'],
    ['a field too many', { ...defaults, extra: true }, defaults, 'broken-fields'],
    ['a text', 'settings', defaults, 'unknown-version'],
    ['null', null, defaults, 'unknown-version'],
    ['a list', [], defaults, 'unknown-version'],
    ['a newer version', { ...defaults, version: 99 }, defaults, 'unknown-version'],
    ['no version', { country: 'IE' }, defaults, 'unknown-version'],
    ['a version that is no number', { ...defaults, version: '1' }, defaults, 'unknown-version'],
    ['only a version', { version: SETTINGS_VERSION }, defaultSettings(), undefined],
  ])('%s', (_, stored, settings, problem) => {
    const loaded = parseSettings(stored, defaults);
    expect(loaded.settings).toEqual(settings);
    expect(loaded.problem).toBe(problem);
  });

  const ada = aChild({ id: 'ada', nickname: 'Ada', band: '6-9', born: { year: 2017, month: 3 } });
  const bo = aChild({ id: 'bo', nickname: 'Bo', band: '13-15' });
  const mum = { name: 'Mum' };
  const family = familySettings({
    children: [ada, bo],
    grownUps: [mum, { name: 'Dad' }],
    lock: { kind: 'digits', pin },
  });
  const { born: _, ...notBorn } = ada;

  it.each<[string, object, Partial<Settings>]>([
    [
      'a broken band keeps the rest of the child',
      { children: [{ ...ada, band: 'old' }, bo] },
      { children: [{ ...ada, band: '10-12' }, bo] },
    ],
    [
      'a broken birth keeps the band',
      { children: [{ ...ada, born: { year: 2017, month: 13 } }, bo] },
      { children: [notBorn, bo] },
    ],
    [
      'a broken choice keeps the others of the activity',
      { children: [{ ...bo, activities: { ...bo.activities, watching: { on: false, strength: 'shout' } } }] },
      { children: [{ ...bo, activities: { ...bo.activities, watching: { on: false } } }] },
    ],
    ['a field too many in a child', { children: [{ ...ada, school: 'no' }, bo] }, { children: [ada, bo] }],
    ['a child without an id is dropped', { children: [{ nickname: 'X' }, bo] }, { children: [bo] }],
    ['no child at all is one child', { children: [] }, { children: defaults.children }],
    ['a broken grown-up is dropped', { grownUps: [{ name: '' }, mum, 7] }, { grownUps: [mum] }],
    [
      'a broken way to reach a grown-up keeps the name',
      { grownUps: [{ name: 'Mum', reach: { way: 'tel', value: 'javascript:alert(1)' } }] },
      { grownUps: [mum] },
    ],
    ['a broken platform is dropped', { platformsOff: ['twitch', 7, 'kick'] }, { platformsOff: ['twitch', 'kick'] }],
    [
      'a broken recovery code keeps the PIN',
      { lock: { kind: 'digits', pin, recovery: 'x' } },
      { lock: { kind: 'digits', pin } },
    ],
    ['a broken PIN is no lock', { lock: { kind: 'digits', pin: { ...pin, iterations: 1 } } }, { lock: undefined }],
  ])('%s', (_, change, expected) => {
    expect(parseSettings({ ...family, ...change }, defaults)).toEqual({
      settings: { ...family, ...expected },
      problem: 'broken-fields',
    });
  });

  it.each([
    ['where no child can be read', 'x', 'de'],
    ['where none has an id', [{ nickname: 'X', language: 'fr' }], 'de'],
    ['but for a child who can be read', [{ ...ada, language: 'fr', band: 'old' }], 'fr'],
  ])('reminders are in the language of the browser, %s', (_, children, language) => {
    const { settings } = parseSettings({ ...family, children }, defaultSettings('DE', 'de'));
    expect(settings.children).toMatchObject([{ language }]);
  });

  it('gives usable settings for whatever is stored', () => {
    fc.assert(
      fc.property(damaged, (stored) => v.is(SettingsSchema, parseSettings(stored, defaults).settings)),
      { numRuns: 500 },
    );
  });

  it('reads back any settings as they are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(settings, defaults)).toEqual({ settings });
      }),
    );
  });
});

describe('what fits', () => {
  it.each([
    ['mailto', 'jo@example.org', true],
    ['mailto', 'jo@example', false],
    ['mailto', 'jo@example.org?cc=x@example.org', false],
    ['mailto', 'jo@example.org,x@example.org', false],
    // Half a character cannot be put into an address.
    ['mailto', 'jo\uD800@example.org', false],
    ['tel', '+44 (0)7700 900-123', true],
    ['tel', '112', true],
    ['tel', '12', false],
    ['tel', 'tel:112', false],
    ['tel', '112;ext=1', false],
    ['sms', '07700 900123', true],
    ['sms', '07700?body=hi', false],
    ['words', 'in the kitchen', true],
    ['words', '  ', false],
    ['javascript', 'alert(1)', false],
  ])('reach by %s, %j: %s', (way, value, fits) => expect(isGrownUp({ name: 'Jo', reach: { way, value } })).toBe(fits));

  const many = (count: number) => Array.from({ length: count }, (_, i) => aChild({ id: `child-${i}` }));
  it.each<[string, object, boolean]>([
    ['as many children as allowed', { children: many(MOST_CHILDREN) }, true],
    ['one child too many', { children: many(MOST_CHILDREN + 1) }, false],
    ['two children of one id', { children: [aChild({ id: 'a' }), aChild({ id: 'a' })] }, false],
    ['an id with a space', { children: [aChild({ id: 'a b' })] }, false],
    ['a message of 140 letters', { message: 'x'.repeat(140) }, true],
    ['a message of 141 letters', { message: 'x'.repeat(141) }, false],
  ])('%s: %s', (_, change, fits) => expect(v.is(SettingsSchema, { ...good, ...change })).toBe(fits));
});

describe('migrate', () => {
  const steps = {
    1: (settings: Record<string, unknown>) => ({ ...settings, name: 'one' }),
    2: (settings: Record<string, unknown>) => ({ ...settings, name: `${settings.name} two` }),
  };
  it.each([
    ['takes every step on the way', { version: 1, kept: true }, { version: 3, kept: true, name: 'one two' }],
    ['leaves the current version alone', { version: 3, kept: true }, { version: 3, kept: true }],
    ['knows no way from an unknown version', { version: 0 }, undefined],
    ['knows no way back', { version: 4 }, undefined],
    ['knows no way from half a version', { version: 1.5 }, undefined],
  ])('%s', (_, stored, expected) => expect(migrate(stored, 3, steps)).toEqual(expected));
});

describe('settings of version 1', () => {
  const activities = {
    browsing: { on: true },
    watching: { on: false },
    broadcasting: { on: true, strength: 'gate' },
    'video-chat': { on: true, pacing: 'once-a-day' },
  };
  const old = {
    version: 1,
    welcomed: true,
    band: '6-9',
    country: 'IE',
    grownUp: 'Mum',
    activities,
    platformsOff: ['x'],
  };
  const child = aChild({ id: 'child-1', band: '6-9', activities: activities as Settings['children'][0]['activities'] });
  const now = { ...defaultSettings('IE'), welcomed: true, children: [child], platformsOff: ['x'] };

  it.each<[string, object, Settings]>([
    ['without a PIN', old, { ...now, grownUps: [{ name: 'Mum' }] }],
    ['with a PIN', { ...old, pin }, { ...now, grownUps: [{ name: 'Mum' }], lock: { kind: 'digits', pin } }],
    ['without a name for the grown-up', { ...old, grownUp: '' }, now],
  ])('%s', (_, stored, settings) => expect(parseSettings(stored, defaults)).toEqual({ settings }));

  it('keep what is whole where some is broken', () => {
    expect(parseSettings({ ...old, band: 'old', pin: 'x' }, defaults)).toEqual({
      settings: { ...now, children: [{ ...child, band: '10-12' }], grownUps: [{ name: 'Mum' }] },
      problem: 'broken-fields',
    });
  });
});

it.each<[number, readonly (keyof Settings)[]]>([
  [2, ['sites', 'ownServices', 'pageLanguage']],
  [3, ['ownServices', 'pageLanguage']],
])('settings of version %s, before some of them were there, go on', (version, missing) => {
  const now = { ...defaultSettings('IE'), message: 'Hi' };
  const old = Object.fromEntries(Object.entries(now).filter(([key]) => !missing.includes(key as keyof Settings)));
  expect(parseSettings({ ...old, version }, defaults)).toEqual({ settings: now });
});
