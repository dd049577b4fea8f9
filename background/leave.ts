import { browser } from 'wxt/browser';
import { lasts } from '@/reminders/lasts';
import { type TabState, writeTab } from '@/stores/tab';

/** How long going back may take before the page it leads to counts as a new visit. */
const GRACE = 5_000;

/** Whether a page that turns up now is still to be left. */
export const isLeaving = ({ leavingUntil }: TabState, now: number): boolean => lasts(leavingUntil, GRACE, now);

/** Takes the child to a calm page of ours. */
export const showCalmPage = async (tabId: number): Promise<void> => {
  await browser.tabs.update(tabId, { url: browser.runtime.getURL('/calm.html') });
};

/**
 * Leaves a live page, and writes down that it does: back to where the child came from, or to the calm page where there is
 * nowhere to go back to. Where the earlier page turns out to be live as well, its sighting comes within the grace and leads
 * to the calm page.
 */
export async function leave(tabId: number, state: TabState, hasPast: boolean, now: number): Promise<void> {
  const { visit: _, ...rest } = state;
  if (hasPast) {
    // First: a background that is stopped once it has gone back would take the page there for one to stay on.
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
