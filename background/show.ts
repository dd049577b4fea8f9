import { browser } from 'wxt/browser';
import type { Reminder, WhoQuestion } from '@/guidance/types';
import type { Font } from '@/messages/font';
import type { ToPage } from '@/messages/types';
import { loadFonts } from './fonts';

const STAGE_2 = '/content-scripts/reminder.js';

/** A page in a tab, or a frame of it. */
export interface Spot {
  tabId: number;
  /** Absent for the page itself. */
  frame?: number | undefined;
}

/** Puts a reminder on a page. Rejects where the page is gone or closed to us. */
export const showReminder = (spot: Spot, reminder: Reminder): Promise<void> =>
  show(spot, reminder.language, (fonts) => ({ type: 'show', reminder, fonts }));

/** Asks on a page who is here. Rejects where the page is gone or closed to us. */
export const askWho = (spot: Spot, question: WhoQuestion): Promise<void> =>
  show(spot, question.language, (fonts) => ({ type: 'ask-who', question, fonts }));

async function show(spot: Spot, language: string, message: (fonts: Font[]) => ToPage): Promise<void> {
  const fonts = loadFonts(language);
  await browser.scripting.executeScript({
    target: targetOf(spot),
    files: [STAGE_2],
    injectImmediately: true,
  } as Parameters<typeof browser.scripting.executeScript>[0]);
  await tell(spot, message(await fonts));
}

/** Takes a reminder away; a page without one does not mind. */
export const hideReminder = (spot: Spot): Promise<void> => tell(spot, { type: 'hide' }).catch(() => undefined);

/** Whether there is still such a page. */
export const isThere = (spot: Spot): Promise<boolean> =>
  browser.scripting.executeScript({ target: targetOf(spot), func: () => true }).then(
    (results) => results.length > 0,
    () => false,
  );

const targetOf = ({ tabId, frame = 0 }: Spot) => ({ tabId, frameIds: [frame] });

const tell = ({ tabId, frame = 0 }: Spot, message: ToPage): Promise<void> =>
  browser.tabs.sendMessage(tabId, message, { frameId: frame });
