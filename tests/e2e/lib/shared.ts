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
 * The browser that one file of tests leaves to the next of the same worker: one takes longer to start than many a file
 * takes. Only one, for those that nobody uses keep a computer at work all the same. The last one ends with its worker
 * (`global-setup.ts`).
 */
export class SharedBrowser<Browser> {
  private kind: string | undefined;
  private running: Promise<Running<Browser>> | undefined;

  constructor(private readonly end: (browser: Browser) => Promise<void>) {}

  /** @param kind what a browser is started with: those of one kind are alike */
  async get(kind: string, start: (port: number) => Promise<Browser>): Promise<Running<Browser>> {
    if (this.kind !== kind) await this.close();
    this.kind = kind;
    this.running ??= startRunning(start);
    // One that did not start is no browser for the next file.
    this.running.catch(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async close(): Promise<void> {
    const last = await this.running?.catch(() => undefined);
    this.running = undefined;
    if (!last) return;
    await this.end(last.browser);
    await last.sites.close();
  }
}
