import { platformById } from '@/catalogue';
import type { ToBackground } from '@/messages/types';
import { decide } from '@/reminders/decide';
import { continuedVisit } from '@/reminders/visit';
import { loadSettings } from '@/settings/store';
import { loadHistory } from '@/stores/history';
import { loadPresence } from '@/stores/presence';
import { readTab, writeTab } from '@/stores/tab';
import { showCalmPage } from './leave';
import { unmute } from './mute';
import { type LiveTab, remind } from './remind';
import { hideReminder } from './show';

type SightingMessage = Extract<ToBackground, { type: 'sighting' }>;

/** A page says that it is live: decides, and reminds where one is due. */
export async function onSighting(
  tabId: number,
  { sighting, arrival, page }: SightingMessage,
  now: number,
): Promise<void> {
  const [{ settings }, history, presence, state] = await Promise.all([
    loadSettings(),
    loadHistory(),
    loadPresence(),
    readTab(tabId),
  ]);
  const { platform, activity } = sighting;
  if (!platformById(platform)) return;
  const muted = state.muted && { muted: state.muted };

  if (state.leavingUntil !== undefined && now < state.leavingUntil) {
    await writeTab(tabId, await unmute(tabId, { ...muted }));
    await showCalmPage(tabId);
    return;
  }
  const continued = continuedVisit(state.visit, sighting, arrival, now);
  // The reminder already stands on this very page: moving about under it changes nothing.
  if (continued && state.standing && arrival === 'in-page') return;

  const decision = decide({ sighting, visit: continued, settings, presence, history, now });
  const tab: LiveTab = { page, sighting, visit: continued ?? { platform, activity }, ...muted };
  if (decision.show !== 'nothing') {
    await remind(tabId, tab, decision, { settings, history, now });
    return;
  }
  if (state.standing && arrival === 'in-page') await hideReminder(tabId);
  await writeTab(tabId, await unmute(tabId, tab));
}
