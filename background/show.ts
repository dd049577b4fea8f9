import { browser } from 'wxt/browser';
import type { Reminder, WhoQuestion } from '@/guidance/types';
import type { Font } from '@/messages/font';
import type { ToPage } from '@/messages/types';
import { loadFonts } from './fonts';

const STAGE_2 = '/content-scripts/reminder.js';

/** Puts a reminder on a tab's page. Rejects where the page is gone or closed to us. */
export const showReminder = (tabId: number, reminder: Reminder): Promise<void> =>
  show(tabId, (fonts) => ({ type: 'show', reminder, fonts }));

/** Asks on a tab's page who is here. Rejects where the page is gone or closed to us. */
export const askWho = (tabId: number, question: WhoQuestion): Promise<void> =>
  show(tabId, (fonts) => ({ type: 'ask-who', question, fonts }));

async function show(tabId: number, message: (fonts: Font[]) => ToPage): Promise<void> {
  const fonts = loadFonts();
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [STAGE_2],
    injectImmediately: true,
  } as Parameters<typeof browser.scripting.executeScript>[0]);
  await tell(tabId, message(await fonts));
}

/** Takes a reminder away; a page without one does not mind. */
export const hideReminder = (tabId: number): Promise<void> => tell(tabId, { type: 'hide' }).catch(() => undefined);

const tell = (tabId: number, message: ToPage): Promise<void> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 });
