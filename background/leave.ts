import { browser } from 'wxt/browser';
import { lasts } from '@/reminders/lasts';
import { type TabState, writeTab } from '@/stores/tab';

/** How long going back may take before the page it leads to counts as a new visit. */
const GRACE = 5_000;

/** Whether a page that turns up now is still to be left. */
export const isLeaving = ({ leavingUntil }: TabState, now: number): boolean => lasts(leavingUntil, GRACE, now);

/** Leads the child to our calm page. From a private window, which cannot show it, it opens in another one, if one is open. */
export async function showCalmPage(tabId: number): Promise<void> {
  const url = browser.runtime.getURL('/calm.html');
  if (!(await isClosedToUs(tabId))) {
    await browser.tabs.update(tabId, { url });
    return;
  }
  await browser.tabs.update(tabId, { url: 'about:blank' });
  const others = await browser.tabs.query({ active: true, windowType: 'normal' });
  const open = others.find(({ incognito }) => !incognito);
  // The child is away already, whatever comes of this.
  if (open) await openBeside(open.windowId, url).catch(() => undefined);
}

/** Chromium shows a page of ours in no private window; Firefox does where we may work there at all. */
const isClosedToUs = async (tabId: number): Promise<boolean> =>
  !import.meta.env.FIREFOX && (await browser.tabs.get(tabId)).incognito;

async function openBeside(windowId: number, url: string): Promise<void> {
  await browser.tabs.create({ windowId, url });
  await browser.windows.update(windowId, { focused: true });
}

/**
 * Leaves a live page, and writes down that it does: back to where the child came from, or to the calm page where there is
 * nowhere to go back to. Where the earlier page turns out to be live as well, its sighting comes within the grace and leads
 * to the calm page.
 */
export async function leave(tabId: number, state: TabState, hasPast: boolean, now: number): Promise<void> {
  // Whether to ask how it was has been decided: not once more as the page goes.
  const { visit: _, onCameraSince: _since, ...rest } = state;
  if (hasPast) {
    // Written first: a background that is stopped once it has gone back would take the page there for one to stay on.
    await writeTab(tabId, { ...rest, leavingUntil: now + GRACE });
    try {
      await browser.tabs.goBack(tabId);
      return;
    } catch {
      // No earlier page after all.
    }
  }
  await showCalmPage(tabId);
  await writeTab(tabId, rest);
}
