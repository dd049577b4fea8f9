import type { PageId } from '@/messages/types';
import { allTabs } from '@/stores/tab';
import { onGone } from './on-choice';
import { stands } from './show';

interface GonePage {
  tabId: number;
  page: PageId;
}

/**
 * A page that is left while the background is stopped cannot say so: its word wakes the background and is lost on the way.
 * So whoever wakes asks after the pages that were live, or were silenced.
 */
export async function findGonePages(): Promise<GonePage[]> {
  // All at once: each that does not answer takes seconds.
  const asked = (await allTabs()).map(async ([tabId, { page, pageFrame, sighting, covered, muted }]) =>
    (sighting || covered || muted) && page && !(await stands({ tabId, frame: pageFrame }, page))
      ? [{ tabId, page }]
      : [],
  );
  return (await Promise.all(asked)).flat();
}

/** Forgets them, as if they had said it themselves. */
export async function forgetGonePages(gone: readonly GonePage[], now: number): Promise<void> {
  for (const { tabId, page } of gone) await onGone({ tabId, frameId: 0 }, { type: 'gone', page, unloading: true }, now);
}
