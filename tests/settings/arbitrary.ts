import fc from 'fast-check';
import * as v from 'valibot';
import { ACTIVITIES } from '@/catalogue/types';
import { AVATARS } from '@/guidance/avatars';
import { LANGUAGES } from '@/guidance/languages';
import { BANDS, STRENGTHS } from '@/guidance/types';
import {
  MOST_CHILDREN,
  MOST_GROWN_UPS,
  MOST_OWN_SERVICES,
  PACINGS,
  PAGE_LANGUAGES,
  REMEMBER,
  SETTINGS_VERSION,
  type Settings,
  SettingsSchema,
  TALK_PERIODS,
} from '@/settings/schema';

/** Any text at all, halves of characters too. */
const text = (maxLength: number) =>
  fc
    .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }))
    .map((any) => any.slice(0, maxLength).trim());
const some = (maxLength: number) => text(maxLength).filter(Boolean);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const link = fc.oneof(
  fc.record({ way: fc.constantFrom('tel', 'sms'), value: fc.stringMatching(/^\+?\d{3}[\d ]{0,10}\d$/) }),
  fc.record({ way: fc.constant('mailto'), value: fc.stringMatching(/^[a-z+.é]{1,20}@[a-z-]{1,20}\.[a-z]{2,5}$/) }),
);
const reach = fc.oneof(fc.record({ way: fc.constant('words'), value: some(80) }), link);
const choice = fc.record({
  on: fc.boolean(),
  strength: maybe(fc.constantFrom(...STRENGTHS)),
  pacing: maybe(fc.constantFrom(...PACINGS)),
});
const child = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  nickname: text(30),
  avatar: fc.constantFrom(...AVATARS),
  band: fc.constantFrom(...BANDS),
  born: maybe(fc.record({ year: fc.integer({ min: 1990, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })),
  language: fc.constantFrom(...LANGUAGES),
  readAloud: fc.boolean(),
  activities: fc.record(Object.fromEntries(ACTIVITIES.map((activity) => [activity, choice]))),
});
const site = fc.record({
  host: fc.constantFrom('*.example.org', 'chat.example.org', 'xn--bcher-kva.example', '192.168.1.5'),
  path: fc.constantFrom('', '/live', '/a/b:c'),
  activity: fc.constantFrom(...ACTIVITIES),
});
const hashed = fc.constant({ salt: 'AAAA', hash: 'BBBB', iterations: 600_000 });

/** Without what is absent: as it is once stored. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Any settings that a family may have. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    version: fc.constant(SETTINGS_VERSION),
    welcomed: fc.boolean(),
    country: fc.constantFrom('GB', 'IE', 'ZZ', 'INT'),
    children: fc.uniqueArray(child, { selector: ({ id }) => id, minLength: 1, maxLength: MOST_CHILDREN }),
    grownUps: fc.array(fc.record({ name: some(40), reach: maybe(reach) }), { maxLength: MOST_GROWN_UPS }),
    ownServices: fc.array(fc.record({ name: some(60), reach: link }), { maxLength: MOST_OWN_SERVICES }),
    pageLanguage: fc.constantFrom(...PAGE_LANGUAGES),
    message: text(140),
    promise: fc.boolean(),
    remember: fc.constantFrom(...REMEMBER),
    platformsOff: fc.array(text(60)),
    sites: fc.array(site, { maxLength: 5 }),
    record: fc.boolean(),
    talk: fc.constantFrom(...TALK_PERIODS),
    sync: fc.boolean(),
    lock: maybe(fc.record({ kind: fc.constantFrom('digits', 'phrase'), pin: hashed, recovery: maybe(hashed) })),
  })
  .map((settings) => v.parse(SettingsSchema, stored(settings)));

/** What somebody may have written over settings. */
export const damaged: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc
    .tuple(anySettings, fc.dictionary(fc.constantFrom(...Object.keys(SettingsSchema.entries), 'extra'), fc.anything()))
    .map(([settings, damage]) => ({ ...settings, ...damage, version: versionOf(damage) })),
  fc.record({
    version: fc.constantFrom(1, 2, 3, 4, 5, '4'),
    children: fc.array(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('id', 'band', 'born'), fc.anything()))),
    grownUps: fc.anything(),
    activities: fc.anything(),
    band: fc.anything(),
    pin: fc.anything(),
    lock: fc.anything(),
  }),
);

const versionOf = (damage: Record<string, unknown>): unknown => damage.version ?? SETTINGS_VERSION;
