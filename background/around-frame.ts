import type { PageId } from '@/messages/types';
import { spokenForBy, type TabState } from '@/stores/tab';
import { stands } from './show';

/**
 * The state of a tab whose page begins to speak for itself. Where a frame of it has spoken so far, and is still there, it is
 * the same page: what is known of the frame stays.
 * @returns the very same state where nothing is different
 */
export async function aroundFrame(tabId: number, state: TabState, page: PageId): Promise<TabState> {
  const { page: spoke, pageFrame, frame } = state;
  // In a page of somebody else's, the frame goes on speaking for itself.
  if (spoke === undefined || pageFrame === undefined || frame !== undefined) return state;
  return (await stands({ tabId, frame: pageFrame }, spoke)) ? spokenForBy(state, page, 0) : state;
}
