/** Changes settings of one version into the next; gets and gives plain JSON. */
export type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;

/** The child of a family that had one, before there could be several. */
export const FIRST_CHILD = 'child-1';

/** One step for each version that ever shipped, by the version it starts from. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  /** One child becomes a list of children, one name a list of grown-ups, the PIN a lock. */
  1: ({ band, activities, grownUp, pin, ...rest }) => ({
    ...rest,
    children: [{ id: FIRST_CHILD, band, activities }],
    grownUps: grownUp ? [{ name: grownUp }] : [],
    ...(pin !== undefined && { lock: { kind: 'digits', pin } }),
  }),
  /** Sites of the parent's own come in; there were none. */
  2: (settings) => settings,
  /** Reading aloud by itself, services of the family's own and the pages' language come in; there were none. */
  3: (settings) => settings,
  /** What the family chooses for the moment on camera comes in. */
  4: (settings) => settings,
};

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
