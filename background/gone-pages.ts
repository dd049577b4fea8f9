import { allTabs } from '@/stores/tab';
import { onGone } from './on-choice';
import { stands } from './show';

/**
 * A page that is left while the background is stopped cannot say so: its word wakes the background and is lost on the way.
 * So whoever wakes asks after the pages that were live.
 */
export async function forgetGonePages(now: number): Promise<void> {
  // All at once: each that does not answer takes seconds, and reminders wait meanwhile.
  const asked = (await allTabs()).map(async ([tabId, { page, frame, sighting }]) =>
    sighting && page && !(await stands({ tabId, frame }, page)) ? [{ tabId, page }] : [],
  );
  for (const { tabId, page } of (await Promise.all(asked)).flat()) {
    await onGone({ tabId, frameId: 0 }, { type: 'gone', page, unloading: true }, now);
  }
}
