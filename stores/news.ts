import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { platforms } from '@/catalogue';
import { type CatalogueNews, knownNow, newsSince } from '@/catalogue/news';
import { BANDS } from '@/guidance/types';
import { bandChanges, bandsNow } from '@/settings/band-changes';
import { type NewIds, underNewIds } from '@/settings/same-child';
import type { Child, Settings } from '@/settings/schema';
import { understood } from './understood';

const KEY = 'known';

const KnownSchema = v.object({
  platforms: v.record(v.string(), v.string()),
  bands: v.record(v.string(), v.picklist([...BANDS, '18'])),
});
type Known = v.InferOutput<typeof KnownSchema>;

/** Damaged, nothing is known: then there is no news, which is better than a page that does not open. */
const load = async (): Promise<Known | undefined> =>
  understood((await browser.storage.local.get(KEY))[KEY], KnownSchema);
const save = (known: Known) => browser.storage.local.set({ [KEY]: known });

export interface News {
  catalogue: CatalogueNews;
  bands: ReturnType<typeof bandChanges>;
}

/** Takes what there is now for known, where nothing is known yet: a first run has no news, nor has a child who just came. */
export async function startNews({ children }: Settings, now: number): Promise<void> {
  const known = await load();
  const unknown = children.filter(({ id }) => !known || !Object.hasOwn(known.bands, id));
  if (!known || unknown.length > 0) await knowBands(unknown, now);
}

/** What is new since a parent last said to have read it. */
export async function loadNews({ children }: Settings, now: number): Promise<News> {
  const known = await load();
  return {
    catalogue: known ? newsSince(known.platforms, platforms) : { added: [], changed: [] },
    bands: bandChanges(known?.bands ?? {}, children, now),
  };
}

/** The parent has read it all. */
export const readNews = ({ children }: Settings, now: number): Promise<void> =>
  save({ platforms: knownNow(platforms), bands: bandsNow(children, now) });

/** The parent chose the bands that hold now for these children, and need not be told of them. */
export async function knowBands(children: readonly Child[], now: number): Promise<void> {
  const known = await load();
  const bands = { ...known?.bands, ...bandsNow(children, now) };
  await save({ platforms: known?.platforms ?? knownNow(platforms), bands });
}

/** Forgets the bands of all but these children. */
export async function keepBands(ids: readonly string[]): Promise<void> {
  const known = await load();
  const gone = Object.keys(known?.bands ?? {}).filter((id) => !ids.includes(id));
  if (!known || gone.length === 0) return;
  await save({ ...known, bands: Object.fromEntries(Object.entries(known.bands).filter(([id]) => ids.includes(id))) });
}

/** Children have other ids now. */
export async function moveBands(ids: NewIds): Promise<void> {
  const known = await load();
  if (known) await save({ ...known, bands: underNewIds(known.bands, ids) });
}
