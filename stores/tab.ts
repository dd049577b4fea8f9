import { browser } from 'wxt/browser';
import type { PageId, ReportedSighting } from '@/messages/types';
import type { Visit } from '@/reminders/visit';

/** What the background remembers of a tab until the browser closes: it may itself be stopped at any moment. */
export interface TabState {
  /** The page that reported last. */
  page?: PageId;
  /** What the tab shows now. */
  sighting?: ReportedSighting;
  /** The frame that shows it, where it is not the page itself. */
  frame?: number;
  visit?: Visit;
  /** Unix time since when the child may have been on camera for others. */
  onCameraSince?: number;
  /** A reminder stands and has not been answered; without a child, it asks who is here. */
  standing?: { for?: string };
  /** That the child left has been counted. */
  counted?: true;
  /** We silenced the tab. */
  muted?: true;
  /** The child pressed Leave; until this Unix time a live page that turns up is left as well. */
  leavingUntil?: number;
}

const PREFIX = 'tab ';
const keyOf = (tabId: number) => PREFIX + tabId;

/** The state of a tab; an empty one where nothing is known. */
export async function readTab(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? {};
}

export const writeTab = (tabId: number, state: TabState): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: state });

/** The state of every tab that shows, or has shown, something live. */
export async function allTabs(): Promise<[tabId: number, state: TabState][]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, state]) => [Number(key.slice(PREFIX.length)), state as TabState]);
}

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
