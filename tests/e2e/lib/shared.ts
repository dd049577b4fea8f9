import { type StandIns, startStandIns } from '@/tests/stand-in/server';

/** A browser and the stand-ins that it is led to. */
export interface Running<Browser> {
  sites: StandIns;
  browser: Browser;
}

/** Starts stand-ins, and a browser that is led to them. */
export async function startRunning<Browser>(start: (port: number) => Promise<Browser>): Promise<Running<Browser>> {
  const sites = await startStandIns();
  return { sites, browser: await start(sites.port) };
}

/**
 * Browsers that one file of tests leaves to the next of the same worker: one takes longer to start than many a file takes.
 * They end with the run (`global-setup.ts`).
 */
export class SharedBrowsers<Browser> {
  private readonly started = new Map<string, Promise<Running<Browser>>>();

  /** @param kind what a browser was started with: those of one kind are alike */
  get(kind: string, start: (port: number) => Promise<Browser>): Promise<Running<Browser>> {
    const there = this.started.get(kind) ?? startRunning(start);
    this.started.set(kind, there);
    // One that did not start is no browser for the next file.
    there.catch(() => this.started.delete(kind));
    return there;
  }
}
