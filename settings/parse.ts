import * as v from 'valibot';
import { migrate } from './migrations';
import { SETTINGS_VERSION, type Settings, SettingsSchema } from './schema';

/** Why some or all of what was stored could not be used. */
export type SettingsProblem =
  /** Storage did not answer. */
  | 'unreadable'
  /** Not settings, or made by a newer version. */
  | 'unknown-version'
  /** Some fields were broken; the others were kept. */
  | 'broken-fields';

export interface LoadedSettings {
  settings: Settings;
  problem?: SettingsProblem;
}

/**
 * Reads stored settings. Never throws: what cannot be used is replaced by its default, field by field, and said in
 * `problem`.
 *
 * @param stored what storage had; `undefined` on a first run
 */
export function parseSettings(stored: unknown, defaults: Settings): LoadedSettings {
  if (stored === undefined) return { settings: defaults };
  const migrated = migrate(stored, SETTINGS_VERSION);
  if (!migrated) return { settings: defaults, problem: 'unknown-version' };
  const whole = v.safeParse(SettingsSchema, migrated);
  if (whole.success) return { settings: whole.output };

  const kept: Record<string, unknown> = { ...defaults };
  for (const [key, schema] of Object.entries(SettingsSchema.entries)) {
    const field = v.safeParse(schema, migrated[key]);
    if (field.success && field.output !== undefined) kept[key] = field.output;
  }
  return { settings: kept as Settings, problem: 'broken-fields' };
}
