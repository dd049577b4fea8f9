import { browser } from 'wxt/browser';
import type { TabState } from '@/stores/tab';

/** Silences a tab while a pause stands: also what runs in frames and without a media element. */
export async function mute(tabId: number, state: TabState): Promise<TabState> {
  if (state.muted) return state;
  const tab = await browser.tabs.get(tabId);
  // A tab that the family muted stays muted afterwards.
  if (tab.mutedInfo?.muted) return state;
  try {
    await browser.tabs.update(tabId, { muted: true });
    return { ...state, muted: true };
  } catch {
    // Browsers on phones cannot silence a tab. What plays in the page is held there (`overlay/hush.ts`).
    return state;
  }
}

/** Gives a tab its sound back, if it was us who took it. */
export async function unmute(tabId: number, state: TabState): Promise<TabState> {
  if (!state.muted) return state;
  await browser.tabs.update(tabId, { muted: false });
  const { muted: _, ...rest } = state;
  return rest;
}
