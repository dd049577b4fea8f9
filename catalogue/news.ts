import type { Platform } from './types';

/** The day each platform's facts were checked, by id, as a family last saw them. */
export type KnownPlatforms = Readonly<Record<string, string>>;

/** What a family that has read everything knows. */
export const knownNow = (platforms: readonly Platform[]): Record<string, string> =>
  Object.fromEntries(platforms.map(({ id, checked }) => [id, checked]));

/** Platforms that came, and platforms whose facts were checked anew. */
export interface CatalogueNews {
  added: readonly Platform[];
  changed: readonly Platform[];
}

/** What was added or changed since a family last looked. */
export const newsSince = (known: KnownPlatforms, platforms: readonly Platform[]): CatalogueNews => ({
  added: platforms.filter(({ id }) => known[id] === undefined),
  changed: platforms.filter(({ id, checked }) => known[id] !== undefined && known[id] !== checked),
});
