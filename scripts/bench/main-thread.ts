import type { Chromium } from '@/tests/e2e/lib/chromium';
import { openSession, ROUNDS, reset, SHIPPED, withBrowser } from './browsers';
import type { Figure } from './figures';
import { loadOf, traced, workOfOurs } from './trace';

/** How long each page is traced, in seconds. */
const TRACED_FOR = 6;

interface Place {
  what: string;
  address: string;
  /** The seconds in which it settles, and the milliseconds that it may cost then and in each second after. */
  settles: number;
  budget: number;
  later: number;
}

const PLACES: readonly Place[] = [
  { what: 'a host outside the catalogue', address: 'https://example.com/', settles: 1, budget: 0, later: 0 },
  {
    what: 'not live by its address, no camera',
    address: 'https://www.dailymotion.com/about',
    settles: 1,
    budget: 2,
    later: 0,
  },
  {
    what: 'not live by its address, with camera',
    address: 'https://www.youtube.com/feed/subscriptions',
    settles: 1,
    budget: 2,
    later: 0,
  },
  {
    what: 'a channel that says it is not live',
    address: 'https://www.twitch.tv/monstercat?look=offline',
    settles: 1,
    budget: 2,
    later: 1,
  },
  { what: 'a page with a reminder', address: 'https://ome.tv/', settles: 3, budget: 50, later: 10 },
];

/** What our scripts cost the pages they run in: what the main thread worked for them, as the browser traces it. */
export const mainThread = (): Promise<Figure[]> =>
  withBrowser(SHIPPED, async (browser) => {
    const session = await openSession(browser);
    const places = PLACES.map((place) => ({ ...place, first: [] as number[], each: [] as number[] }));
    for (let round = 0; round <= ROUNDS; round++) {
      await reset(browser);
      const events = await traced(session, () => visitAll(browser));
      for (const { address, settles, first, each } of places) {
        const load = loadOf(events, address);
        if (!load) throw new Error(`the trace does not have ${address}`);
        const work = workOfOurs(events, load);
        const sum = (some: typeof work) => some.reduce((all, { took }) => all + took, 0);
        if (round === 0) continue;
        first.push(sum(work.filter(({ second }) => second < settles)));
        each.push(sum(work.filter(({ second }) => second >= settles && second < TRACED_FOR)) / (TRACED_FOR - settles));
      }
    }
    return places.flatMap(({ what, settles, budget, later, first, each }) => [
      { what: `our work: ${what}, until ${settles} s after the load`, values: first, budget },
      { what: `our work: ${what}, each second from then on`, values: each, budget: later },
    ]);
  });

/** All at once: sites are in processes of their own. */
async function visitAll({ context }: Chromium): Promise<void> {
  const pages = [];
  for (const { address } of PLACES) {
    const page = await context.newPage();
    await page.goto(address);
    pages.push(page);
  }
  await pages[0]?.waitForTimeout(TRACED_FOR * 1_000);
  for (const page of pages) await page.close();
}
