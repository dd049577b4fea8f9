import * as v from 'valibot';
import { type Child, type Settings, SettingsSchema } from './schema';

/** One part of the settings as it travels: small, since the browser's account limits each item to 8 kB. */
export interface SyncItem {
  /** When it was written, in Unix milliseconds: the last writer wins, item by item. */
  at: number;
  /** `null` for a child that was taken out. */
  value: unknown;
}

/** What this computer last wrote or took, by item. */
export type SyncState = Readonly<Record<string, { at: number; json: string }>>;

const CHILD = 'child ';

/** The parts of the settings that travel; the PIN, and whether to sync at all, stay where they are. */
export function toItems(settings: Settings): Record<string, unknown> {
  const { country, message, promise, remember, record, talk, grownUps, platformsOff, children } = settings;
  return {
    general: { country, message, promise, remember, record, talk },
    grownUps,
    platformsOff,
    order: children.map(({ id }) => id),
    ...Object.fromEntries(children.map((child) => [CHILD + child.id, child])),
  };
}

/** What must be written: items that differ from what was last written or taken. */
export function itemsToWrite(settings: Settings, state: SyncState, now: number): Record<string, SyncItem> {
  const items = toItems(settings);
  const changed = Object.entries(items).filter(([name, value]) => state[name]?.json !== JSON.stringify(value));
  const gone = Object.entries(state)
    .filter(([name, { json }]) => name.startsWith(CHILD) && !(name in items) && json !== 'null')
    .map(([name]) => [name, null] as const);
  return Object.fromEntries([...changed, ...gone].map(([name, value]) => [name, { at: now, value }]));
}

/** The state once these items have been written or taken. */
export const withItems = (state: SyncState, items: Readonly<Record<string, SyncItem>>): SyncState => ({
  ...state,
  ...Object.fromEntries(
    Object.entries(items).map(([name, { at, value }]) => [name, { at, json: JSON.stringify(value) }]),
  ),
});

/** Of what the account holds, the items that are newer than what this computer knows; what is no item is passed over. */
export function newerItems(remote: Readonly<Record<string, unknown>>, state: SyncState): Record<string, SyncItem> {
  const items = Object.entries(remote).filter(
    (entry): entry is [string, SyncItem] => isItem(entry[1]) && entry[1].at > (state[entry[0]]?.at ?? 0),
  );
  return Object.fromEntries(items);
}

const isItem = (value: unknown): value is SyncItem =>
  typeof value === 'object' && value !== null && 'value' in value && typeof (value as SyncItem).at === 'number';

/** The settings with these items in them; an item that does not fit is left out. */
export function applyItems(settings: Settings, items: Readonly<Record<string, SyncItem>>): Settings {
  let result = settings;
  const take = (change: object) => {
    const parsed = v.safeParse(SettingsSchema, { ...result, ...change });
    if (parsed.success) result = parsed.output;
  };
  const { general, grownUps, platformsOff, order } = items;
  if (general && typeof general.value === 'object') take({ ...general.value, lock: result.lock, sync: result.sync });
  if (grownUps) take({ grownUps: grownUps.value });
  if (platformsOff) take({ platformsOff: platformsOff.value });
  for (const [name, { value }] of Object.entries(items)) {
    if (!name.startsWith(CHILD)) continue;
    const id = name.slice(CHILD.length);
    const others = result.children.filter((child) => child.id !== id);
    take({ children: value === null ? others : replaced(result.children, id, value) });
  }
  if (order && Array.isArray(order.value)) {
    const ids: unknown[] = order.value;
    const place = ({ id }: Child) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    take({ children: [...result.children].sort((a, b) => place(a) - place(b)) });
  }
  return result;
}

function replaced(children: readonly Child[], id: string, value: unknown): unknown[] {
  const isThere = children.some((child) => child.id === id);
  return isThere ? children.map((child) => (child.id === id ? value : child)) : [...children, value];
}
