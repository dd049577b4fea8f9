import * as v from 'valibot';
import { FIRST_CHILD } from './migrations';
import { salvage } from './salvage';
import { isDescribed, isOneTwice, isSameChild, type NewIds, newIdsFor } from './same-child';
import { type Child, MOST_CHILDREN, type OwnSite, readChild, type Settings, SettingsSchema } from './schema';

/** One part of the settings as it travels: small, since the browser's account limits each item to 8 kB. */
export interface SyncItem {
  /**
   * When it was written, in Unix milliseconds: the last writer wins, item by item. 0 for what nobody has chosen: a computer
   * that begins to sync with nothing but defaults must not take anything from the others.
   */
  at: number;
  /** `null` for a child that was taken out. */
  value: unknown;
}

/** What this computer last wrote or took, by item. */
export type SyncState = Readonly<Record<string, { at: number; json: string }>>;

const CHILD = 'child ';
/** What is known of an item that did not fit, as JSON. */
const UNFIT = '"unfit"';

/** The parts of the settings that travel; the PIN, and whether to sync at all, stay where they are. */
export function toItems(settings: Settings): Record<string, unknown> {
  const { country, message, promise, remember, record, talk, pageLanguage } = settings;
  const { grownUps, ownServices, platformsOff, sites, children } = settings;
  return {
    general: { country, message, promise, remember, record, talk, pageLanguage },
    grownUps,
    ownServices,
    platformsOff,
    sites,
    order: children.map(({ id }) => id),
    ...Object.fromEntries(children.map((child) => [CHILD + child.id, child])),
  };
}

/**
 * What must be written: items that differ from what was last written or taken.
 * @param first the settings that hold before anybody has chosen anything
 */
export function itemsToWrite(
  settings: Settings,
  state: SyncState,
  now: number,
  first: Settings,
): Record<string, SyncItem> {
  const items = toItems(settings);
  const unchosen = toItems(first);
  const order = idsIn(state.order?.json);
  const changed = Object.entries(items).filter(([name, value]) =>
    name === 'order' ? !isInOrder(settings, order) : state[name]?.json !== JSON.stringify(value),
  );
  const gone = Object.entries(state)
    .filter(([name, { json }]) => name.startsWith(CHILD) && !(name in items) && json !== 'null' && json !== UNFIT)
    .map(([name]) => [name, null] as const);
  const isGone = (id: string) => gone.some(([name]) => name === CHILD + id);
  const at = (name: string) => {
    const known = state[name]?.at ?? 0;
    if (!state[name] && JSON.stringify(items[name]) === JSON.stringify(unchosen[name])) return 0;
    // That a child whom nobody had described is gone must not outweigh what somebody says of theirs.
    if (known === 0 && !(name in items)) return 1;
    // Later than what it replaces, however the clocks of the family's computers go.
    return Math.max(now, known + 1);
  };
  const written = (name: string, value: unknown) => (name === 'order' ? orderOf(settings, order, isGone) : value);
  return Object.fromEntries(
    [...changed, ...gone].map(([name, value]) => [name, { at: at(name), value: written(name, value) }]),
  );
}

/**
 * The order as it is to be written: the children here, then those whom it named before and who are not here. Otherwise two
 * computers with different children would write their orders over each other's for ever.
 */
function orderOf({ children }: Settings, known: readonly string[], isGone: (id: string) => boolean): string[] {
  const ids = children.map(({ id }) => id);
  return [...ids, ...known.filter((id) => !ids.includes(id) && !isGone(id))];
}

/** Whether the known order names all children, and as they stand. */
function isInOrder({ children }: Settings, known: readonly string[]): boolean {
  const inOrder = sorted(children, known);
  return children.every((child, index) => child === inOrder[index] && known.includes(child.id));
}

/** An order as it was written; none where it cannot be read. */
function idsIn(json = '[]'): readonly string[] {
  try {
    const ids: unknown = JSON.parse(json);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** The children in this order; those it does not name come last, as they stand. */
function sorted(children: readonly Child[], order: unknown): Child[] {
  const ids: readonly unknown[] = Array.isArray(order) ? order : [];
  const place = ({ id }: Child) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...children].sort((a, b) => place(a) - place(b));
}

/**
 * The state once these items have been written, or taken into these settings. An item that did not fit counts as known,
 * and what stands here in its place is not written over it: a newer Livewise may have made it.
 */
export function withItems(state: SyncState, items: Readonly<Record<string, SyncItem>>, settings: Settings): SyncState {
  const here = toItems(settings);
  // An order, or that somebody was taken out, is written again where it could not be followed to the letter.
  const isFinal = (name: string, value: unknown) => name !== 'order' && value !== null;
  // Who was taken out stays only as the last child; one whom nobody has described goes as soon as another has come.
  const isToCome = (name: string, value: unknown) => value === null && name in here && !state[name]?.at;
  const known = Object.entries(items)
    .filter(([name, { value }]) => !isToCome(name, value))
    .map(([name, { at, value }]) => [
      name,
      { at, json: isFinal(name, value) ? (JSON.stringify(here[name]) ?? UNFIT) : JSON.stringify(value) },
    ]);
  return { ...state, ...Object.fromEntries(known) };
}

/** Of what the account holds, the items that are newer than what this computer knows; what is no item is passed over. */
export function newerItems(remote: Readonly<Record<string, unknown>>, state: SyncState): Record<string, SyncItem> {
  const items = Object.entries(remote).filter(
    (entry): entry is [string, SyncItem] => isItem(entry[1]) && entry[1].at > (state[entry[0]]?.at ?? 0),
  );
  return Object.fromEntries(items);
}

/**
 * What this computer knows of the account, by what the account holds now. An item that is gone there, or older than the one
 * known, was written by somebody who began anew and had not seen what is here: it is no longer known, and so is written once
 * more. Of such a child, what stands there counts as known, so that one who was taken out here is taken out there again. An
 * account that is empty was emptied on purpose.
 */
export function stillThere(state: SyncState, remote: Readonly<Record<string, unknown>>): SyncState {
  if (!Object.values(remote).some(isItem)) return state;
  const known = Object.entries(state).flatMap(([name, { at, json }]) => {
    const item = remote[name];
    if (!isItem(item)) return [];
    if (!name.startsWith(CHILD) || json === UNFIT) return item.at < at ? [] : [[name, { at, json }] as const];
    // Of one moment, by a clock that is behind: here somebody took the child out, and there did not, or the other way round.
    const isOlder = item.at < at || (item.at === at && (json === 'null') !== (item.value === null));
    return [[name, { at, json: isOlder ? JSON.stringify(item.value) : json }] as const];
  });
  return Object.fromEntries(known);
}

/** The children whom these items bring; what does not fit is passed over. */
const childrenIn = (items: Readonly<Record<string, SyncItem>>): Child[] =>
  Object.entries(items).flatMap(([name, { value }]) => {
    const child = readChild(value);
    return child && name === CHILD + child.id ? [child] : [];
  });

/**
 * New ids for children of ours, to be given before the account's items are taken: for those whom the account does not have under
 * theirs, and never had as far as this computer knows, or somebody else would take their place; and for those whom it has
 * twice, since two computers gave them before either had heard of the other.
 */
export function newIdsHere(
  { children }: Settings,
  state: SyncState,
  items: Readonly<Record<string, SyncItem>>,
  first: Settings,
  now: number,
): NewIds {
  const come = childrenIn(items);
  const isThere = (child: Child) => {
    const isAnother = (other: Child) => other.id === FIRST_CHILD && !isSameChild(child, other, now);
    const value = items[CHILD + child.id]?.value ?? null;
    return value !== null && !(child.id === FIRST_CHILD && come.some(isAnother));
  };
  const isKnown = ({ id }: Child) => (state[CHILD + id]?.at ?? 0) > 0;
  const unknown = children.filter((child) => isDescribed(child, first) && !isKnown(child) && !isThere(child));
  const ids = newIdsFor(unknown, children, come, now);
  const taken = [...children.map(({ id }) => id), ...ids.values()];
  for (const child of children.filter((each) => isKnown(each) && !isThere(each))) {
    // Which of two it would be, nobody can tell.
    if (children.some((each) => each !== child && isOneTwice(each, child))) continue;
    // The later id gives way, on whichever computer, and only to one that is heard of for the first time.
    const isEarlier = (id: string) => id < child.id && !taken.includes(id) && !(CHILD + id in state);
    const alike = come.filter((other) => isEarlier(other.id) && isOneTwice(child, other));
    const [same] = alike.map(({ id }) => id).sort();
    if (same) ids.set(child.id, same);
  }
  return ids;
}

/**
 * The settings after items that bring children: without the child that every computer begins with, where nobody has ever
 * described it and the account's order does not name it.
 */
export function withoutUnchosen(
  settings: Settings,
  state: SyncState,
  items: Readonly<Record<string, SyncItem>>,
  first: Settings,
): Settings {
  if (childrenIn(items).length === 0) return settings;
  const order = idsIn(items.order ? JSON.stringify(items.order.value) : state.order?.json);
  const isChosen = (child: Child) =>
    isDescribed(child, first) ||
    CHILD + child.id in items ||
    (state[CHILD + child.id]?.at ?? 0) > 0 ||
    order.length === 0 ||
    order.includes(child.id);
  const children = settings.children.filter(isChosen);
  return children.length > 0 ? { ...settings, children } : settings;
}

const isItem = (value: unknown): value is SyncItem =>
  typeof value === 'object' && value !== null && 'value' in value && typeof (value as SyncItem).at === 'number';

const Sites = SettingsSchema.entries.sites;
/** A site as the account has it; nothing where it does not fit. */
const readSite = (row: unknown): readonly OwnSite[] | undefined => salvage(Sites, [row]);

/**
 * The sites of an item, one by one: of one that does not fit, what stands here in its place.
 * @returns nothing where none can be kept
 */
function sitesIn(value: unknown, here: readonly OwnSite[]): unknown {
  if (!Array.isArray(value)) return value;
  const inPlaceOf = (row: unknown) => here.filter(({ host, path }) => `${host}${path}` === siteLabel(row));
  const rows = value.flatMap((row) => readSite(row) ?? inPlaceOf(row));
  // An empty list in place of a broken one would take away what the family has.
  return rows.length === 0 && value.length > 0 ? undefined : salvage(Sites, rows);
}

/** What to call a site, whatever was written down of it. */
function siteLabel(row: unknown): string {
  const { host, path } = (row ?? {}) as Partial<Record<keyof OwnSite, unknown>>;
  return [host, path].map((part) => (typeof part === 'string' ? part : '')).join('');
}

/** Of the account's item of sites, those that do not fit and so are not used here, by their address. */
export function sitesLeftOut(item: unknown): string[] {
  if (!isItem(item) || !Array.isArray(item.value)) return [];
  const names = item.value.filter((row) => !readSite(row)).map(siteLabel);
  return [...new Set(names)].filter((name) => name !== '');
}

/** The settings with these items in them; what does not fit is left out: of the sites one by one, of others the whole item. */
export function applyItems(settings: Settings, items: Readonly<Record<string, SyncItem>>): Settings {
  let result = settings;
  const take = (change: object) => {
    const parsed = v.safeParse(SettingsSchema, { ...result, ...change });
    if (parsed.success) result = parsed.output;
  };
  const { general, grownUps, ownServices, platformsOff, sites, order } = items;
  if (general && typeof general.value === 'object') take({ ...general.value, lock: result.lock, sync: result.sync });
  if (grownUps) take({ grownUps: grownUps.value });
  if (ownServices) take({ ownServices: ownServices.value });
  if (platformsOff) take({ platformsOff: platformsOff.value });
  const ownSites = sites && sitesIn(sites.value, result.sites);
  if (ownSites) take({ sites: ownSites });
  const children = withChildItems(result.children, items);
  take({ children: children.length > 0 ? children : result.children.slice(-1) });
  if (order && Array.isArray(order.value)) take({ children: sorted(result.children, order.value) });
  return result;
}

/** The children once some have gone, some have changed and some have come; those who go make room. */
function withChildItems(children: readonly Child[], items: Readonly<Record<string, SyncItem>>): Child[] {
  const theirs = childrenIn(items);
  const stay = children.filter(({ id }) => items[CHILD + id]?.value !== null);
  const come = theirs.filter(({ id }) => !children.some((child) => child.id === id));
  return [...stay.map((child) => theirs.find(({ id }) => id === child.id) ?? child), ...come].slice(0, MOST_CHILDREN);
}
