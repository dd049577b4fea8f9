import type { FamilyChange } from '@/tests/lib/family';
import { type AnyPage, until } from './person';

/** A browser with Livewise in it, as far as both drivers go. */
export interface World {
  /** Forgets everything and starts over with these settings. */
  reset(change?: FamilyChange): Promise<void>;
  /** A page of Livewise's own. */
  own(path: string): Promise<AnyPage>;
  /** A page of the world. */
  visit(address: string): Promise<AnyPage>;
  /** Runs something inside the extension. */
  inside<Arg, Result>(act: (arg: Arg) => Promise<Result>, arg: Arg): Promise<Result>;
}

/** What storage holds under a key. */
export const stored = (world: World, key: string): Promise<unknown> =>
  world.inside(async (name) => (await chrome.storage.local.get(name))[name], key);

/** Puts values into storage, by key. */
export const store = (world: World, items: Record<string, unknown>): Promise<void> =>
  world.inside((all) => chrome.storage.local.set(all), items);

/** Waits until storage holds this text under a key, as JSON: what is pressed is kept a moment later. */
export const keeps = (world: World, key: string, text: string): Promise<true> =>
  until(async () => JSON.stringify((await stored(world, key)) ?? '').includes(text), `${text} in "${key}"`);

/** Waits until it has been counted that the only reminder of a test was answered by carrying on. */
export const carriedOnIsCounted = (world: World): Promise<true> => keeps(world, 'record', '"carriedOn":1');

/** Waits until no tab shows a host any more. The browser is asked: on its way, a page answers nothing. */
export const leaves = (world: World, host: string): Promise<true> =>
  until(
    () => world.inside(async (url) => (await chrome.tabs.query({ url })).length === 0, `https://${host}/*`),
    `${host} to be left`,
  );
