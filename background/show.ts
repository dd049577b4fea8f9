import { browser } from 'wxt/browser';
import helperStyles from '@/assets/helper.css?inline';
import { pictureStyles } from '@/guidance/pictures/styles';
import type { Nudge, Reminder, WhoQuestion } from '@/guidance/types';
import { LEAST_FRAME } from '@/messages/least-frame';
import type { Look, PageId, ShownHelper, ToPage } from '@/messages/types';
import { loadFonts } from './fonts';
import { runAtOnce } from './run-at-once';
import { soon } from './soon';

const STAGE_2 = '/content-scripts/reminder.js';

/** A page in a tab, or a frame of it. */
export interface PageTarget {
  tabId: number;
  /** Absent for the page itself. */
  frame?: number | undefined;
}

/**
 * Puts a reminder on a page. Rejects where the page is gone or closed to us.
 * @param cameraWaits the page waits for the camera: the child can also stay without it
 */
export const showReminder = (target: PageTarget, reminder: Reminder, cameraWaits: boolean): Promise<void> =>
  show(target, reminder, (look) => ({ type: 'show', reminder, cameraWaits, ...look }));

/** Asks on a page who is here. Rejects where the page is gone or closed to us. */
export const askWho = (target: PageTarget, question: WhoQuestion): Promise<void> =>
  show(target, question, (look) => ({ type: 'ask-who', question, ...look }));

/** Puts the helper on a page, or changes what it says. Rejects where the page is gone or closed to us. */
export const showHelper = (target: PageTarget, shown: ShownHelper): Promise<void> =>
  show(target, shown.helper, (look) => ({ type: 'helper', ...shown, ...look }), pictureStyles + helperStyles);

async function show(
  target: PageTarget,
  content: object,
  message: (look: Look) => ToPage,
  styles = pictureStyles,
): Promise<void> {
  const fonts = loadFonts(JSON.stringify(content));
  await soon(runAtOnce({ target: injectionTarget(target), files: [STAGE_2] }));
  await tell(target, message({ fonts: await fonts, styles }));
}

/** Takes a reminder away; a page without one does not mind. */
export const hideReminder = (target: PageTarget): Promise<void> =>
  tell(target, { type: 'hide' }).catch(() => undefined);

/** Takes the helper away, and has the chat read no more, in all frames of a page. */
export async function hideHelper({ tabId }: PageTarget): Promise<void> {
  const message: ToPage = { type: 'no-helper' };
  await soon(browser.tabs.sendMessage(tabId, message)).catch(() => undefined);
}

/** Says beside the helper that a message sounds like pressure. */
export const showNudge = (target: PageTarget, nudge: Nudge): Promise<void> =>
  tell(target, { type: 'nudge', nudge }).catch(() => undefined);

/** The page of a reminder that stands now waits for the camera as well. */
export const sayCameraWaits = (target: PageTarget): Promise<void> =>
  tell(target, { type: 'camera-waits' }).catch(() => undefined);

/** Covers a page whose helper stands. */
export const coverPage = (target: PageTarget): Promise<void> => tell(target, { type: 'cover' }).catch(() => undefined);

/** Whether there is still such a page. */
export const isThere = (target: PageTarget): Promise<boolean> =>
  soon(browser.scripting.executeScript({ target: injectionTarget(target), func: () => true })).then(
    (results) => results.length > 0,
    () => false,
  );

/** Whether this very page is still there; one that does not answer is taken to be. */
export const stands = (target: PageTarget, page: PageId): Promise<boolean> =>
  soon(
    runAtOnce({
      target: injectionTarget(target),
      func: (id: PageId) => (globalThis as { livewisePage?: PageId }).livewisePage === id,
      args: [page],
    }).then(
      ([answer]) => answer?.result === true,
      () => false,
    ),
  ).catch(() => true);

/** Whether a reminder in a frame could be read and pressed. One that does not answer is given it as ever. */
export const hasRoom = async (target: PageTarget): Promise<boolean> =>
  (await lookInto(target, isSeen, LEAST_FRAME)) !== false;

/** Runs in the frame. */
function isSeen({ width, height }: typeof LEAST_FRAME): boolean | Promise<boolean> {
  if (innerWidth < width || innerHeight < height) return false;
  // Another tab is in front: the child may come back to it.
  if (document.hidden) return true;
  // What is read lies below a root that is only as high as the frame.
  if (document.documentElement.getBoundingClientRect().bottom < 0) return true;
  return new Promise((done) => {
    const isInView = ({ isIntersecting }: IntersectionObserverEntry) => isIntersecting;
    new IntersectionObserver((entries) => entries.some(isInView) && done(true)).observe(document.documentElement);
    // It may still be on its way; where nothing is drawn, nothing is told. Twice: while the page is at work, the first ends
    // before anything could be.
    setTimeout(() => setTimeout(done, 200, false), 200);
  });
}

/** What a function gives that runs in a page; nothing where that does not answer. */
export const lookInto = <Args extends unknown[], Result>(
  target: PageTarget,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | undefined> =>
  soon(runAtOnce({ target: injectionTarget(target), func, args } as never)).then(
    ([answer]) => answer?.result as Awaited<Result>,
    () => undefined,
  );

const injectionTarget = ({ tabId, frame = 0 }: PageTarget) => ({ tabId, frameIds: [frame] });

const tell = ({ tabId, frame = 0 }: PageTarget, message: ToPage): Promise<void> =>
  soon(browser.tabs.sendMessage(tabId, message, { frameId: frame }));
