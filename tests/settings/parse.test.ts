import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { migrate } from '@/settings/migrations';
import { parseSettings } from '@/settings/parse';
import { countryOf, defaultSettings, SETTINGS_VERSION, SettingsSchema } from '@/settings/schema';

const defaults = defaultSettings('GB');

describe('parseSettings', () => {
  it.each([
    ['nothing stored', undefined, defaults, undefined],
    ['good settings', { ...defaults, band: '6-9' }, { ...defaults, band: '6-9' }, undefined],
    ['one broken field', { ...defaults, band: '6-9', country: 7 }, { ...defaults, band: '6-9' }, 'broken-fields'],
    ['a field too many', { ...defaults, extra: true }, defaults, 'broken-fields'],
    ['a text', 'settings', defaults, 'unknown-version'],
    ['null', null, defaults, 'unknown-version'],
    ['a list', [], defaults, 'unknown-version'],
    ['a newer version', { ...defaults, version: 99 }, defaults, 'unknown-version'],
    ['no version', { band: '6-9' }, defaults, 'unknown-version'],
    ['a version that is no number', { ...defaults, version: '1' }, defaults, 'unknown-version'],
  ])('%s', (_, stored, settings, problem) => {
    const loaded = parseSettings(stored, defaults);
    expect(loaded.settings).toEqual(settings);
    expect(loaded.problem).toBe(problem);
  });

  it('gives usable settings for whatever is stored', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constant(SETTINGS_VERSION),
        band: fc.anything(),
        activities: fc.anything(),
        pin: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anything, (stored) => v.is(SettingsSchema, parseSettings(stored, defaults).settings)),
      { numRuns: 500 },
    );
  });
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
  ])('%s', (_, stored, expected) => expect(migrate(stored, 3, steps)).toEqual(expected));
});

it.each([
  ['en-GB', 'GB'],
  ['de', 'INT'],
  ['zh-Hant-TW', 'TW'],
  ['', 'INT'],
  ['not a language', 'INT'],
  [undefined, 'INT'],
])('countryOf(%s) is %s', (language, country) => expect(countryOf(language)).toBe(country));
