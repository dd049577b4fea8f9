import * as v from 'valibot';
import { salvage } from './salvage';
import { type Settings, type SettingsKey, SettingsSchema } from './schema';

const { version: _version, welcomed: _welcomed, ...entries } = SettingsSchema.entries;

/** What a policy may set: any of the settings, each as a whole. */
export const MANAGEABLE = Object.keys(entries) as Exclude<SettingsKey, 'version' | 'welcomed'>[];

export interface Managed {
  settings: Partial<Settings>;
  /** The settings that a policy sets; nobody changes them in the browser. */
  keys: readonly SettingsKey[];
  /** Names of policy entries that could not be used, in whole or in part. */
  broken: readonly string[];
}

export const NOT_MANAGED: Managed = { settings: {}, keys: [], broken: [] };

/** Reads what a managed browser was given; what does not fit is left out and named. */
export function parseManaged(policy: unknown): Managed {
  if (typeof policy !== 'object' || policy === null) return NOT_MANAGED;
  const settings: Record<string, unknown> = {};
  const broken: string[] = [];
  for (const [key, value] of Object.entries(policy)) {
    const schema = Object.hasOwn(entries, key) && (entries as Record<string, v.GenericSchema>)[key];
    if (!schema) {
      broken.push(key);
      continue;
    }
    const given = key === 'children' ? withIds(value) : value;
    const whole = v.safeParse(schema, given);
    const usable = whole.success ? whole.output : salvage(schema, given);
    if (!whole.success) broken.push(key);
    // An empty list in place of a broken one would take away what the family has.
    const isEmptied = Array.isArray(usable) && usable.length === 0 && !whole.success;
    if (usable !== undefined && !isEmptied) settings[key] = usable;
  }
  return { settings: settings as Partial<Settings>, keys: Object.keys(settings) as SettingsKey[], broken };
}

/** A policy need not think of ids: a child without one is named by its place. */
function withIds(children: unknown): unknown {
  if (!Array.isArray(children)) return children;
  return children.map((child, index) =>
    typeof child === 'object' && child !== null ? { id: `child-${index + 1}`, ...child } : child,
  );
}

/** Settings as the value of a policy, PIN and all, to be put where the browser's administrator keeps them. */
export function toPolicy({ version: _v, welcomed: _w, ...settings }: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
