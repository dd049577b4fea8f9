/** One area of the browser's storage, in memory; it can be told to refuse. */
class FakeArea {
  items: Record<string, unknown> = {};
  refusesReads = false;
  refusesWrites = false;

  reset(): void {
    Object.assign(this, { items: {}, refusesReads: false, refusesWrites: false });
  }

  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    if (this.refusesReads) throw new Error('storage is broken');
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    return Object.fromEntries(
      wanted.filter((key) => Object.hasOwn(this.items, key)).map((key) => [key, this.items[key]]),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.refusesWrites) throw new Error('QUOTA_BYTES quota exceeded');
    this.items = { ...this.items, ...structuredClone(items) };
  }

  async clear(): Promise<void> {
    this.items = {};
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    if (this.refusesWrites) throw new Error('storage is broken');
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => ![keys].flat().includes(key)));
  }
}

/** For `vi.mock('wxt/browser', …)`. What lasts. */
export const local = new FakeArea();
/** What goes with the browser. */
export const session = new FakeArea();
/** The browser's account. */
export const sync = new FakeArea();
/** What an administrator sets. */
export const managed = new FakeArea();

/** All as they were at first. */
export function resetStorage(): void {
  for (const area of [local, session, sync, managed]) area.reset();
}
