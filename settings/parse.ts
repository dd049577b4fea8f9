import * as v from 'valibot';
import { migrate } from './migrations';
import { salvage } from './salvage';
import { SETTINGS_VERSION, type Settings, SettingsSchema } from './schema';

/** Why some or all of what was stored could not be used. */
export type SettingsProblem =
  /** Storage did not answer. */
  | 'unreadable'
  /** Not settings, or made by a newer version. */
  | 'unknown-version'
  /** Some fields were broken; the others were kept. */
  | 'broken-fields';

export interface ParsedSettings {
  settings: Settings;
  problem?: SettingsProblem;
}

/**
 * Reads stored settings. Never throws: what cannot be used is replaced by its default, field by field, and said in
 * `problem`.
 *
 * @param stored what storage had; `undefined` on a first run
 */
export function parseSettings(stored: unknown, defaults: Settings): ParsedSettings {
  if (stored === undefined) return { settings: defaults };
  const migrated = migrate(stored, SETTINGS_VERSION);
  if (!migrated) return { settings: defaults, problem: 'unknown-version' };
  const whole = v.safeParse(SettingsSchema, migrated);
  if (whole.success) return { settings: whole.output };
  const kept = salvage(SettingsSchema, migrated) ?? defaults;
  // A damaged country is guessed anew, and so is the language where no child can be read; everything else has its default from
  // the schema.
  const country = v.is(SettingsSchema.entries.country, migrated.country) ? kept.country : defaults.country;
  const children = salvage(SettingsSchema.entries.children, migrated.children) ?? defaults.children;
  return { settings: { ...kept, country, children }, problem: 'broken-fields' };
}
