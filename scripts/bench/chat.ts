import type { CDPSession } from 'playwright-core';
import type { Chromium } from '@/tests/e2e/lib/chromium';
import { startOver } from '@/tests/e2e/lib/start-over';
import { aChild, familySettings } from '@/tests/lib/family';
import { MARKED, openSession, ROUNDS, withBrowser } from './browsers';
import type { Figure } from './figures';
import { type TraceEvent, traced, workOf } from './trace';

/** Seconds of chat in one round. */
const SECONDS = 5;
const MESSAGES_A_SECOND = 100;
/** Milliseconds: the chat has been found; what reads it is ready. */
const [WATCHED_AFTER, READY_AFTER] = [1_000, 5_000];

interface ChatPage {
  ask(way: string): void;
  write(author: string, text: string): void;
}

interface ChatCost {
  /** Part of one core, in percent. */
  share: number;
  /** The longest piece of work, in milliseconds. */
  longest: number;
  /** All work until the first message has been read, and the longest piece of it, in milliseconds. */
  before: number;
  longestBefore: number;
}

/** What reading a chat of 100 messages a second costs a page, as the browser traces it. */
async function chatCost(browser: Chromium, session: CDPSession): Promise<ChatCost> {
  const worker = await browser.background();
  const onCamera = { everyTime: false, checkAfter: 'never', pressure: true } as const;
  await worker.evaluate(startOver, familySettings({ children: [aChild({ id: 'child-1', band: '16-17', onCamera })] }));
  const page = await browser.context.newPage();
  await page.goto('https://www.twitch.tv/settings/profile?camera&chat');
  await page.evaluate(() => (window as never as ChatPage).ask('camera'));
  const before = await traced(session, async () => {
    await page.locator('livewise-reminder .lw-carry-on:enabled').click({ timeout: 10_000 });
    await page.locator('livewise-helper .lw-panel').waitFor();
    await page.waitForTimeout(WATCHED_AFTER);
    // For the first one, what reads them is made ready.
    await page.evaluate(() => (window as never as ChatPage).write('Robin', 'hello there'));
    await page.waitForTimeout(READY_AFTER);
  });
  const meanwhile = await traced(session, () =>
    page.evaluate(
      async ([seconds, each]) => {
        const words = 'that was such a good round you should play the next map with us lol how do you do that'.split(
          ' ',
        );
        const start = performance.now();
        for (let i = 0; i < seconds * each; i++) {
          const text = words.slice(i % 9, (i % 9) + 4 + (i % 7)).join(' ');
          (window as never as ChatPage).write(`viewer${i % 40}`, `${text} ${i}`);
          await new Promise((next) => setTimeout(next, start + ((i + 1) * 1_000) / each - performance.now()));
        }
        await new Promise((next) => setTimeout(next, 600));
      },
      [SECONDS, MESSAGES_A_SECOND] as const,
    ),
  );
  await page.close();
  const tookOf = (events: readonly TraceEvent[]) => workOf(events, 'content-scripts/chat').map(({ took }) => took);
  const [once, took] = [tookOf(before), tookOf(meanwhile)];
  if (once.length === 0 || took.length === 0) throw new Error('nothing was read');
  return {
    share: sum(took) / (SECONDS * 10),
    longest: Math.max(...took),
    before: sum(once),
    longestBefore: Math.max(...once),
  };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** What reading the chat costs. */
export const chat = (): Promise<Figure[]> =>
  withBrowser(MARKED, async (browser) => {
    const session = await openSession(browser);
    const costs: ChatCost[] = [];
    for (let round = 0; round < ROUNDS; round++) costs.push(await chatCost(browser, session));
    const what = 'chat of 100 messages a second';
    return [
      { what: `${what}: part of a core`, unit: '%', values: costs.map(({ share }) => share), budget: 1 },
      { what: 'chat, until the first message is read: all work', values: costs.map(({ before }) => before) },
      {
        what: 'chat, until the first message is read: longest work',
        values: costs.map(({ longestBefore }) => longestBefore),
        budget: 4,
      },
      { what: `${what}: longest work`, values: costs.map(({ longest }) => longest), budget: 4 },
    ];
  });
