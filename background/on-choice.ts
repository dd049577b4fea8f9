import type { ToBackground } from '@/messages/types';
import { recordReminder } from '@/reminders/history';
import { loadHistory, saveHistory } from './history-store';
import { leave } from './leave';
import { unmute } from './mute';
import { hideReminder } from './show';
import { readTab, writeTab } from './tab-state';

type ChoiceMessage = Extract<ToBackground, { type: 'choice' }>;

/** The child answered a reminder. */
export async function onChoice(tabId: number, { choice, hasPast }: ChoiceMessage, now: number): Promise<void> {
  const { standing: _, ...state } = await readTab(tabId);
  const audible = await unmute(tabId, state);
  if (choice === 'leave') {
    await writeTab(tabId, await leave(tabId, audible, hasPast, now));
    return;
  }
  if (audible.visit) {
    const { platform, activity } = audible.visit;
    await saveHistory(recordReminder(await loadHistory(), platform, activity, now));
    await writeTab(tabId, { ...audible, visit: { ...audible.visit, settled: true } });
  }
}

/** The page moved on, without loading, to something that is not live. */
export async function onGone(tabId: number, now: number): Promise<void> {
  const { standing, sighting: _, leavingUntil: __, ...state } = await readTab(tabId);
  if (standing) await hideReminder(tabId);
  const visit = state.visit && { ...state.visit, awaySince: now };
  await writeTab(tabId, await unmute(tabId, { ...state, ...(visit && { visit }) }));
}
