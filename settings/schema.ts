import * as v from 'valibot';
import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { BANDS, STRENGTHS } from '@/guidance/types';

/** How often a reminder may come back for one platform and activity. */
export const PACINGS = ['every-visit', 'every-30-minutes', 'every-2-hours', 'once-a-day'] as const;
export type Pacing = (typeof PACINGS)[number];

/** Raised with every change of shape; `migrations.ts` has the way from each version to the next. */
export const SETTINGS_VERSION = 1;

const ActivityChoice = v.strictObject({
  on: v.boolean(),
  /** Absent: what suits the age band. */
  strength: v.optional(v.picklist(STRENGTHS)),
  pacing: v.optional(v.picklist(PACINGS)),
});
export type ActivityChoice = v.InferOutput<typeof ActivityChoice>;

/** The grown-up's PIN, as a salted hash; see `pin.ts`. */
const StoredPin = v.strictObject({
  salt: v.pipe(v.string(), v.base64(), v.maxLength(64)),
  hash: v.pipe(v.string(), v.base64(), v.maxLength(64)),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(10_000_000)),
});
export type StoredPin = v.InferOutput<typeof StoredPin>;

const activityEntries = Object.fromEntries(ACTIVITIES.map((activity) => [activity, ActivityChoice])) as Record<
  Activity,
  typeof ActivityChoice
>;

/** What the family chose. */
export const SettingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  /** Whether the first-run questions were answered or skipped. */
  welcomed: v.boolean(),
  band: v.picklist(BANDS),
  /** ISO 3166-1 alpha-2, or `INT` where the country is not known. */
  country: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|INT)$/)),
  /** What the child calls their grown-up; empty for "your grown-up". */
  grownUp: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  activities: v.strictObject(activityEntries),
  /** Ids of platforms that the parent switched off. */
  platformsOff: v.array(v.pipe(v.string(), v.maxLength(60))),
  pin: v.optional(StoredPin),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Sound defaults; the country is what the browser's language suggests. */
export const defaultSettings = (country = 'INT'): Settings => ({
  version: SETTINGS_VERSION,
  welcomed: false,
  band: '10-12',
  country,
  grownUp: '',
  activities: {
    browsing: { on: true },
    watching: { on: true },
    broadcasting: { on: true },
    'video-chat': { on: true },
  },
  platformsOff: [],
});

/**
 * The country that a language tag names: `en-GB` gives `GB`; `INT` where it names none.
 * @param language BCP 47
 */
export function countryOf(language: string | undefined): string {
  try {
    return new Intl.Locale(language ?? '').region ?? 'INT';
  } catch {
    return 'INT';
  }
}
