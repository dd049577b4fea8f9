import { type Browser, browser } from 'wxt/browser';
import { readTab, type TabState } from '@/stores/tab';

/** Whether it was us who silenced a tab; browsers know, also where we have forgotten. */
const isOurs = ({ mutedInfo }: Browser.tabs.Tab): boolean =>
  mutedInfo?.muted === true && mutedInfo.extensionId === browser.runtime.id;

/** Silences a tab while a pause stands: also what runs in frames and without a media element. */
export async function mute(tabId: number, state: TabState): Promise<TabState> {
  if (state.muted) return state;
  const tab = await browser.tabs.get(tabId);
  // A tab that the family muted stays muted afterwards; one of ours may come from before the browser closed.
  if (tab.mutedInfo?.muted) return isOurs(tab) ? { ...state, muted: true } : state;
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
  // One that is no more must not keep others from getting theirs.
  await browser.tabs.update(tabId, { muted: false }).catch(() => undefined);
  const { muted: _, ...rest } = state;
  return rest;
}

/**
 * Gives those tabs their sound back that are silent by us and of which nothing is known: Firefox restores them with the
 * session, and what is known of a tab goes with the browser and with every update.
 */
export async function giveBackSound(): Promise<void> {
  for (const tab of (await browser.tabs.query({})).filter(isOurs)) {
    if (tab.id === undefined || (await readTab(tab.id)).muted) continue;
    // It may just be closed.
    await browser.tabs.update(tab.id, { muted: false }).catch(() => undefined);
  }
}
