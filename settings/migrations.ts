/** Changes settings of one version into the next; gets and gives plain JSON. */
export type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;

/**
 * One step for each version that ever shipped, by the version it starts from. Version 1 is the first, so there is none
 * yet; a change of `SETTINGS_VERSION` adds one, with its test.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * Takes settings from the version they were stored with to `version`.
 *
 * @returns the migrated settings, or `undefined` where no way leads there: made by a newer Livewise, or not settings
 */
export function migrate(
  stored: unknown,
  version: number,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): Record<string, unknown> | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  let settings = stored as Record<string, unknown>;
  while (settings.version !== version) {
    const from = settings.version;
    const step = typeof from === 'number' && from < version ? migrations[from] : undefined;
    if (typeof from !== 'number' || !step) return undefined;
    settings = { ...step(settings), version: from + 1 };
  }
  return settings;
}
