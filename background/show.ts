import { browser } from 'wxt/browser';
import type { Reminder, WhoQuestion } from '@/guidance/types';
import type { Font } from '@/messages/font';
import type { ToPage } from '@/messages/types';
import { loadFonts } from './fonts';

const STAGE_2 = '/content-scripts/reminder.js';

/** A page in a tab, or a frame of it. */
export interface PageTarget {
  tabId: number;
  /** Absent for the page itself. */
  frame?: number | undefined;
}

/** Puts a reminder on a page. Rejects where the page is gone or closed to us. */
export const showReminder = (target: PageTarget, reminder: Reminder): Promise<void> =>
  show(target, reminder, (fonts) => ({ type: 'show', reminder, fonts }));

/** Asks on a page who is here. Rejects where the page is gone or closed to us. */
export const askWho = (target: PageTarget, question: WhoQuestion): Promise<void> =>
  show(target, question, (fonts) => ({ type: 'ask-who', question, fonts }));

async function show(
  target: PageTarget,
  content: Reminder | WhoQuestion,
  message: (fonts: Font[]) => ToPage,
): Promise<void> {
  const fonts = loadFonts(JSON.stringify(content));
  await browser.scripting.executeScript({
    target: injectionTarget(target),
    files: [STAGE_2],
    injectImmediately: true,
  } as Parameters<typeof browser.scripting.executeScript>[0]);
  await tell(target, message(await fonts));
}

/** Takes a reminder away; a page without one does not mind. */
export const hideReminder = (target: PageTarget): Promise<void> =>
  tell(target, { type: 'hide' }).catch(() => undefined);

/** Whether there is still such a page. */
export const isThere = (target: PageTarget): Promise<boolean> =>
  browser.scripting.executeScript({ target: injectionTarget(target), func: () => true }).then(
    (results) => results.length > 0,
    () => false,
  );

const injectionTarget = ({ tabId, frame = 0 }: PageTarget) => ({ tabId, frameIds: [frame] });

const tell = ({ tabId, frame = 0 }: PageTarget, message: ToPage): Promise<void> =>
  browser.tabs.sendMessage(tabId, message, { frameId: frame });
