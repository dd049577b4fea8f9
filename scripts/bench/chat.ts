import type { Chromium } from '@/tests/e2e/lib/chromium';
import { startOver } from '@/tests/e2e/lib/start-over';
import { aChild, familySettings } from '@/tests/lib/family';
import { MARKED, ROUNDS, withBrowser } from './browsers';
import type { Figure } from './figures';

/** Seconds of chat in one round. */
const SECONDS = 5;
const MESSAGES_A_SECOND = 100;
/** Milliseconds. */
const READY_AFTER = 5_000;

interface ChatPage {
  ask(way: string): void;
  write(author: string, text: string): void;
}

interface ChatCost {
  /** Part of one core, in percent. */
  share: number;
  /** The longest piece of work, in milliseconds. */
  longest: number;
  /** The longest piece until the first message can be read, in milliseconds. */
  longestBefore: number;
}

/** What reading a chat of 100 messages a second costs a page, as it is measured by the reader itself in the test build. */
async function chatCost(browser: Chromium): Promise<ChatCost> {
  const worker = await browser.background();
  const onCamera = { everyTime: false, checkAfter: 'never', pressure: true } as const;
  await worker.evaluate(startOver, familySettings({ children: [aChild({ id: 'child-1', band: '16-17', onCamera })] }));
  const page = await browser.context.newPage();
  await page.goto('https://www.twitch.tv/settings/profile?camera&chat');
  await page.evaluate(() => (window as never as ChatPage).ask('camera'));
  await page.locator('livewise-reminder .lw-carry-on:enabled').click({ timeout: 10_000 });
  await page.locator('livewise-helper .lw-panel').waitFor();
  // What reads is made ready first.
  await page.waitForTimeout(READY_AFTER);
  const cost = await page.evaluate(
    async ([seconds, each]) => {
      const worked = () => performance.getEntriesByName('livewise chat').map(({ duration }) => duration);
      const longestBefore = Math.max(...worked());
      const words = 'that was such a good round you should play the next map with us lol how do you do that'.split(' ');
      performance.clearMeasures('livewise chat');
      const start = performance.now();
      for (let i = 0; i < seconds * each; i++) {
        const text = words.slice(i % 9, (i % 9) + 4 + (i % 7)).join(' ');
        (window as never as ChatPage).write(`viewer${i % 40}`, `${text} ${i}`);
        await new Promise((next) => setTimeout(next, start + ((i + 1) * 1_000) / each - performance.now()));
      }
      await new Promise((next) => setTimeout(next, 600));
      const took = worked();
      const sum = took.reduce((all, one) => all + one, 0);
      return { share: (sum / (performance.now() - start)) * 100, longest: Math.max(...took), longestBefore };
    },
    [SECONDS, MESSAGES_A_SECOND] as const,
  );
  await page.close();
  return cost;
}

/** What reading the chat costs. */
export const chat = (): Promise<Figure[]> =>
  withBrowser(MARKED, async (browser) => {
    const costs: ChatCost[] = [];
    for (let round = 0; round < ROUNDS; round++) costs.push(await chatCost(browser));
    const what = 'chat of 100 messages a second';
    return [
      { what: `${what}: part of a core`, unit: '%', values: costs.map(({ share }) => share), budget: 1 },
      {
        what: 'chat, until it can be read: longest work',
        values: costs.map(({ longestBefore }) => longestBefore),
        budget: 4,
      },
      { what: `${what}: longest work`, values: costs.map(({ longest }) => longest), budget: 4 },
    ];
  });
