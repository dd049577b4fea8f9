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

/** What holds where there is no policy. */
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

/** A policy need not think of ids: a child without one has it from the nickname, so that nothing depends on their order. */
function withIds(children: unknown): unknown {
  if (!Array.isArray(children)) return children;
  const taken = new Set(children.map((child) => child?.id));
  return children.map((child, index) => {
    if (typeof child !== 'object' || child === null || 'id' in child) return child;
    const id = free(`policy-${inIdSigns(child.nickname) || `place-${index + 1}`}`, taken);
    taken.add(id);
    return { id, ...child };
  });
}

/** A nickname in letters and digits: of any other sign, its number. */
const inIdSigns = (nickname: unknown): string =>
  [...(typeof nickname === 'string' ? nickname.trim().toLowerCase() : '')]
    .map((sign) => (/[a-z0-9]/.test(sign) ? sign : sign.codePointAt(0)?.toString(36)))
    .join('')
    .slice(0, 30);

/** This id, or the next of that name which nobody has. */
function free(id: string, taken: ReadonlySet<unknown>): string {
  let [next, count] = [id, 1];
  while (taken.has(next)) next = `${id}-${++count}`;
  return next;
}

/** Settings as the value of a policy, PIN and all, to be put where the browser's administrator keeps them. */
export function toPolicy({ version: _v, welcomed: _w, ...settings }: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
