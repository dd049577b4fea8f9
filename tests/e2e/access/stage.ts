import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { FONT_WEIGHTS, type Font, fontFile } from '@/messages/font';
import type { ToPage } from '@/messages/types';
import { helperStyles, pictureStyles } from '@/scripts/lib/picture-styles';
import { TEST_BUILD } from '../lib/chromium';
import type { useChromium } from '../lib/chromium-run';

/** A page of a platform on which nothing is live, so that nothing stands there but what a test puts up. */
const QUIET_PAGE = 'https://www.twitch.tv/videos/1963401646';

const fonts: readonly Font[] = FONT_WEIGHTS.map((weight) => ({
  weight,
  base64: readFileSync(join(TEST_BUILD, fontFile(weight, 'latin'))).toString('base64'),
}));

export interface Stage {
  page: Page;
  /** Sends the page what the background would send it. */
  send(message: ToPage): Promise<void>;
}

/**
 * A page with stage 2 in it, to which anything can be sent that the background might send. So every reminder there is can
 * be looked at within seconds, drawn by the very script that draws it for a child.
 */
export async function openStage(run: ReturnType<typeof useChromium>, address = QUIET_PAGE): Promise<Stage> {
  const page = await run.open(address);
  const worker = await run.browser.background();
  const tabId = await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).findLast((each) => each.url === url);
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id as number },
      files: ['/content-scripts/reminder.js'],
    });
    return tab?.id as number;
  }, page.url());
  return {
    page,
    async send(message) {
      const whole =
        'fonts' in message
          ? { ...message, fonts, styles: message.type === 'helper' ? helperStyles : pictureStyles }
          : message;
      const background = await run.browser.background();
      await background.evaluate(({ id, text }) => chrome.tabs.sendMessage(id, JSON.parse(text), { frameId: 0 }), {
        id: tabId,
        text: JSON.stringify(whole),
      });
    },
  };
}
