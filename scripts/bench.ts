import type { Page } from 'playwright-core';
import { Bench } from 'tinybench';
import { inBrowser, platforms } from '@/catalogue';
import { createRecogniser } from '@/catalogue/recognise';
import { defaultSettings } from '@/settings/schema';
import { type Chromium, startChromium } from '@/tests/e2e/lib/chromium';
import { startOver } from '@/tests/e2e/lib/start-over';
import { startStandIns } from '@/tests/stand-in/server';
import { main as sizes } from './size';

const ROUNDS = 20;

interface Figure {
  what: string;
  /** Milliseconds, or microseconds where `unit` says so. */
  values: number[];
  budget?: number;
  unit?: 'µs';
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function reset(browser: Chromium): Promise<void> {
  const worker = await browser.background();
  await worker.evaluate(startOver, { ...defaultSettings('GB'), welcomed: true });
}

/** What the background does about new settings is over by then, in milliseconds; it is not what is measured. */
const SETTLED = 300;

/** From the sentinel's report to the frame that shows the reminder. */
async function sightingToPaint(browser: Chromium, { asleep }: { asleep: boolean }): Promise<number> {
  await reset(browser);
  const page = await browser.context.newPage();
  await page.waitForTimeout(SETTLED);
  if (asleep) await browser.stopBackground();
  await page.goto('https://ome.tv/');
  const took = await paintAfterSighting(page);
  await page.close();
  return took;
}

const paintAfterSighting = async (page: Page): Promise<number> => {
  const handle = await page.waitForFunction(() => {
    const last = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime;
    const [sighting, painted] = [last('livewise sighting'), last('livewise painted')];
    return sighting !== undefined && painted !== undefined && painted > sighting ? painted - sighting : undefined;
  });
  return (await handle.jsonValue()) as number;
};

/** From the press on a link that loads nothing to the frame that shows the reminder. */
async function moveToPaint(browser: Chromium): Promise<number> {
  await reset(browser);
  const page = await browser.context.newPage();
  await page.goto('https://www.twitch.tv/videos/1');
  const started = await page.evaluate(() => {
    const now = performance.now();
    document.querySelector<HTMLElement>('a[href="/directory"]')?.click();
    return now;
  });
  const handle = await page.waitForFunction(() => performance.getEntriesByName('livewise painted').at(-1)?.startTime);
  const painted = (await handle.jsonValue()) as number;
  await page.close();
  return painted - started;
}

/** From the moment a page shows that it is live to the report of it. */
async function liveToReport(browser: Chromium): Promise<number> {
  await reset(browser);
  const page = await browser.context.newPage();
  await page.goto('https://www.twitch.tv/monstercat?look=offline');
  await page.waitForTimeout(SETTLED);
  const started = await page.evaluate(() => {
    const now = performance.now();
    document.querySelector<HTMLElement>('#become-live')?.click();
    return now;
  });
  const handle = await page.waitForFunction(() => performance.getEntriesByName('livewise sighting').at(-1)?.startTime);
  const reported = (await handle.jsonValue()) as number;
  await page.close();
  return reported - started;
}

/** What the main thread does, in milliseconds, while a page adds 10,000 nodes. */
async function growing(browser: Chromium, host: string): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(`https://${host}/watch?v=silent&busy`);
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busyFor = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await busyFor();
  await page.evaluate(() => (window as unknown as { grow(): Promise<void> }).grow());
  const took = (await busyFor()) - before;
  await page.close();
  return took;
}

/** What asking a page costs it: beside the same page on a host that is none of ours. */
const observing = async (browser: Chromium): Promise<number> =>
  (await growing(browser, 'www.youtube.com')) - (await growing(browser, 'example.com'));

async function optionsOpen(browser: Chromium): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const handle = await page.waitForFunction(() => document.querySelector('.part .sheet') && performance.now());
  const took = (await handle.jsonValue()) as number;
  await page.close();
  return took;
}

interface Measure {
  what: string;
  /** Milliseconds. */
  budget?: number;
  measure(browser: Chromium): Promise<number>;
}

const MEASURES: readonly Measure[] = [
  {
    what: 'sighting to painted reminder, background awake',
    budget: 100,
    measure: (browser) => sightingToPaint(browser, { asleep: false }),
  },
  {
    what: 'sighting to painted reminder, background stopped',
    budget: 300,
    measure: (browser) => sightingToPaint(browser, { asleep: true }),
  },
  { what: 'in-page move to painted reminder', measure: moveToPaint },
  { what: 'page goes live to report', budget: 300, measure: liveToReport },
  { what: 'observing a page that adds 10,000 nodes', budget: 5, measure: observing },
  { what: 'settings page open', budget: 200, measure: optionsOpen },
];

async function measureBrowser(): Promise<Figure[]> {
  const sites = await startStandIns();
  const browser = await startChromium({ extension: '.output/chrome-mv3-test', port: sites.port });
  const figures = MEASURES.map((each) => ({ ...each, values: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { measure, values } of figures) {
      const value = await measure(browser);
      // The first round warms up.
      if (round > 0) values.push(value);
    }
  }
  await browser.close();
  await sites.close();
  return figures;
}

/** Addresses that are as long as any that is looked at, on every host, made of what patterns are made of. */
const longAddresses = (length: number): string[] =>
  inBrowser
    .flatMap(({ sites }) => sites.flatMap(({ hosts }) => hosts))
    .filter((host) => !host.includes('{'))
    .flatMap((host) => ['a/', '-v', '%2f'].map((piece) => `https://${host}/${piece.repeat(length / piece.length)}`));

async function recogniser(name: string, addresses: readonly string[]): Promise<Figure> {
  const recognise = createRecogniser(platforms);
  const bench = new Bench({ time: 1_000 });
  bench.add('recognise', () => {
    for (const address of addresses) recognise(address);
  });
  await bench.run();
  const [task] = bench.tasks;
  const took = task?.result && 'latency' in task.result ? task.result.latency.p50 : Number.NaN;
  return {
    what: `recognise ${name} (${addresses.length})`,
    values: [(took / addresses.length) * 1000],
    budget: 5,
    unit: 'µs',
  };
}

/** Prints the table; 1 where a figure is over its budget. */
export async function main(): Promise<number> {
  const figures = [
    ...(await measureBrowser()),
    await recogniser(
      `an address, ${platforms.length} platforms`,
      platforms.flatMap(({ tests }) => Object.values(tests).flat()),
    ),
    await recogniser('a path of 500 signs', longAddresses(500)),
    await recogniser('a path of 1,000 signs', longAddresses(1000)),
  ];
  console.log('what                                                     median   least    most  budget');
  let over = 0;
  for (const { what, values, budget, unit = 'ms' } of figures) {
    const middle = median(values);
    if (budget !== undefined && middle > budget) over++;
    const cells = [middle, Math.min(...values), Math.max(...values)]
      .map((value) => value.toFixed(1).padStart(8))
      .join('');
    console.log(`${what.padEnd(53)} ${unit}${cells}${(budget === undefined ? '' : String(budget)).padStart(8)}`);
  }
  console.log('');
  return sizes() + over > 0 ? 1 : 0;
}
