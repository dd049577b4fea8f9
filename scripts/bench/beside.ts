import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '@/tests/e2e/lib/chromium';
import { ROUNDS, reset, SHIPPED, withBrowser } from './browsers';
import type { Figure } from './figures';

/** How long a page is given after its load, in milliseconds. */
const SETTLED = 1_500;

const PAGES = [
  { what: 'a host outside the catalogue', address: 'https://example.com/' },
  { what: 'not live by its address', address: 'https://www.youtube.com/feed/subscriptions' },
  { what: 'a channel that says it is not live', address: 'https://www.twitch.tv/monstercat?look=offline' },
] as const;

const COSTS = ['load', 'script', 'tasks'] as const;
type Cost = Record<(typeof COSTS)[number], number>;

/** What one visit takes, in milliseconds: until its load event, and what its main thread does for scripts, compiling included, and in all. */
async function visit(context: BrowserContext, address: string): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  const load = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
  );
  await page.waitForTimeout(SETTLED);
  const { metrics } = await session.send('Performance.getMetrics');
  const spent = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  await page.close();
  // The browser counts what it takes to read a script by itself.
  const script = spent('ScriptDuration') + spent('V8CompileDuration');
  return { load, script, tasks: spent('TaskDuration') };
}

/** The same pages in a browser with Livewise and in one without, in turn: what they take more with it, pair by pair. */
export const beside = (): Promise<Figure[]> =>
  withBrowser(SHIPPED, async (browser, { port }) => {
    const bare = await launchChromium({ port });
    await reset(browser);
    const figures: Figure[] = [];
    for (const { what, address } of PAGES) {
      const more: Cost[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        const first = round % 2 ? browser.context : bare.context;
        const one = await visit(first, address);
        const other = await visit(first === bare.context ? browser.context : bare.context, address);
        const [with_, without] = first === bare.context ? [other, one] : [one, other];
        if (round === 0) continue;
        more.push({
          load: with_.load - without.load,
          script: with_.script - without.script,
          tasks: with_.tasks - without.tasks,
        });
      }
      for (const cost of COSTS) {
        figures.push({ what: `more than without Livewise, ${cost}: ${what}`, values: more.map((each) => each[cost]) });
      }
    }
    await bare.close();
    return figures;
  });
