import type { PageId } from '@/messages/types';
import { allTabs, readTab, type TabState } from '@/stores/tab';
import { onCameraNow } from './on-camera';
import { onGone } from './on-choice';
import { stands } from './show';

interface GonePage {
  tabId: number;
  /** 0 for the page itself. */
  frameId: number;
  page: PageId;
}

/**
 * A page that is left, or a frame that is taken out of one, while the background is stopped cannot say so: its word wakes the
 * background and is lost on the way. So whoever wakes asks after those that were live, or were silenced.
 */
export async function findGonePages(): Promise<GonePage[]> {
  // All at once: each that does not answer takes seconds.
  const asked = (await allTabs()).flatMap(([tabId, tab]) =>
    pagesOf(tab).map(async ([frameId, page]) =>
      (await stands({ tabId, frame: frameId }, page)) ? [] : [{ tabId, frameId, page }],
    ),
  );
  return (await Promise.all(asked)).flat();
}

/** Who spoke last for a tab, where it matters, and what else has the camera there. */
function pagesOf({ page, pageFrame = 0, sighting, covered, muted, livePages = {} }: TabState): [number, PageId][] {
  const others = Object.entries(livePages).map(([frame, each]): [number, PageId] => [Number(frame), each]);
  if (!page || !(sighting || covered || muted)) return others;
  return [[pageFrame, page], ...others.filter(([, each]) => each !== page)];
}

/** Forgets them, as if they had said it themselves. */
export async function forgetGonePages(gone: readonly GonePage[], now: number): Promise<void> {
  for (const { tabId, frameId, page } of gone) {
    // The asking waits for the slowest: the child may have come back to it by now.
    if (await stands({ tabId, frame: frameId }, page)) continue;
    const { livePages } = await readTab(tabId);
    // A frame says first that it has nothing any more.
    if (frameId !== 0 && livePages?.[frameId] === page) {
      const from = { tabId, frameId, pageUrl: undefined, host: '' };
      await onCameraNow(from, { type: 'on-camera', live: 'nothing', page }, now);
    }
    await onGone({ tabId }, { type: 'gone', page, unloading: true }, now);
  }
}
