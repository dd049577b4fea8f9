import type { ToBackground } from '@/messages/types';
import { recordReminder } from '@/reminders/history';
import { loadHistory, saveHistory } from './history-store';
import { leave } from './leave';
import { unmute } from './mute';
import { hideReminder } from './show';
import { readTab, writeTab } from './tab-state';

type ChoiceMessage = Extract<ToBackground, { type: 'choice' }>;
type GoneMessage = Extract<ToBackground, { type: 'gone' }>;

/** The child answered a reminder. */
export async function onChoice(tabId: number, { choice, hasPast }: ChoiceMessage, now: number): Promise<void> {
  const state = await readTab(tabId);
  if (choice === 'leave') {
    // It goes on standing, and the tab stays silent, until the page is gone from under it.
    await writeTab(tabId, await leave(tabId, state, hasPast, now));
    return;
  }
  const { standing: _, ...rest } = await unmute(tabId, state);
  if (!rest.visit) return;
  const { platform, activity } = rest.visit;
  await saveHistory(recordReminder(await loadHistory(), platform, activity, now));
  await writeTab(tabId, { ...rest, visit: { ...rest.visit, settled: true } });
}

/** A page moved on to something that is not live, or is being left. */
export async function onGone(tabId: number, { page, unloading }: GoneMessage, now: number): Promise<void> {
  const { standing, sighting: _, leavingUntil, ...state } = await readTab(tabId);
  // The next page has already reported.
  if (state.page !== page) return;
  if (standing && !unloading) await hideReminder(tabId);
  const visit = state.visit && { ...state.visit, awaySince: now };
  // Going back may lead to a page that is live as well: then leaving is not over yet.
  const leaving = unloading && leavingUntil !== undefined && { leavingUntil };
  await writeTab(tabId, await unmute(tabId, { ...state, ...(visit && { visit }), ...leaving }));
}
