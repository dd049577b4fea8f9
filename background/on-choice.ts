import type { ToBackground } from '@/messages/types';
import { recordReminder, type Spot } from '@/reminders/history';
import { loadSettings } from '@/settings/store';
import { loadHistory, saveHistory } from '@/stores/history';
import { count } from '@/stores/record';
import { readTab, type TabState, writeTab } from '@/stores/tab';
import { whenLeft } from './after-live';
import { leave } from './leave';
import { unmute } from './mute';
import { hideReminder } from './show';

type ChoiceMessage = Extract<ToBackground, { type: 'choice' }>;
type GoneMessage = Extract<ToBackground, { type: 'gone' }>;

/** The child answered a reminder. */
export async function onChoice(tabId: number, { choice, hasPast }: ChoiceMessage, now: number): Promise<void> {
  const state = await readTab(tabId);
  const spot = spotOf(state);
  if (choice === 'leave') {
    // It goes on standing, and the tab stays silent, until the page is gone from under it.
    if (spot && !state.counted) await countChoice(spot, 'left', now);
    // The calm page asks.
    const isAsked = await whenLeft(state.onCameraSince, now);
    await writeTab(tabId, await leave(tabId, { ...state, counted: true }, hasPast && !isAsked, now));
    return;
  }
  const { standing, ...rest } = await unmute(tabId, state);
  if (!rest.visit || !spot) return;
  await saveHistory(recordReminder(await loadHistory(), spot, now));
  await countChoice(spot, 'carriedOn', now);
  await writeTab(tabId, { ...rest, visit: { ...rest.visit, settledFor: spot.child } });
}

/** Where the reminder stands, and for whom. */
function spotOf({ standing, visit }: TabState): Spot | undefined {
  if (!standing?.for || !visit) return undefined;
  return { child: standing.for, platform: visit.platform, activity: visit.activity };
}

async function countChoice(spot: Spot, what: 'left' | 'carriedOn', now: number): Promise<void> {
  const { settings } = await loadSettings();
  if (settings.record) await count(spot, what, now);
}

/** A page moved on to something that is not live, or is being left. */
export async function onGone(tabId: number, { page, unloading }: GoneMessage, now: number): Promise<void> {
  const {
    standing,
    sighting: _,
    counted: _counted,
    leavingUntil,
    frame,
    onCameraSince,
    ...state
  } = await readTab(tabId);
  // The next page has already reported.
  if (state.page !== page) return;
  await whenLeft(onCameraSince, now);
  if (standing && !unloading) await hideReminder({ tabId, frame });
  const visit = state.visit && { ...state.visit, awaySince: now };
  // Going back may lead to a page that is live as well: then leaving is not over yet.
  const leaving = unloading && leavingUntil !== undefined && { leavingUntil };
  await writeTab(tabId, await unmute(tabId, { ...state, ...(visit && { visit }), ...leaving }));
}
