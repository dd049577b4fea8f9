import { platformById } from '@/catalogue';
import { compose } from '@/guidance/compose';
import type { ToBackground } from '@/messages/types';
import { decide } from '@/reminders/decide';
import { type History, recordLesson, recordReminder } from '@/reminders/history';
import { continuedVisit } from '@/reminders/visit';
import { loadSettings } from '@/settings/store';
import { loadHistory, saveHistory } from './history-store';
import { showCalmPage } from './leave';
import { mute, unmute } from './mute';
import { hideReminder, showReminder } from './show';
import { readTab, type TabState, writeTab } from './tab-state';

type SightingMessage = Extract<ToBackground, { type: 'sighting' }>;

/**
 * A page says that it is live: decides, and reminds where one is due.
 * @param known what is known of the tab, where it is not what was stored
 * @param past the history to decide by, where it is not what was stored
 */
export async function onSighting(
  tabId: number,
  { sighting, arrival, page }: SightingMessage,
  now: number,
  known?: TabState,
  past?: History,
): Promise<void> {
  const [{ settings }, history, state] = await Promise.all([
    loadSettings(),
    past ?? loadHistory(),
    known ?? readTab(tabId),
  ]);
  const platform = platformById(sighting.platform);
  if (!platform) return;

  if (state.leavingUntil !== undefined && now < state.leavingUntil) {
    await writeTab(tabId, await unmute(tabId, { ...(state.muted && { muted: true }) }));
    await showCalmPage(tabId);
    return;
  }
  const continued = continuedVisit(state.visit, sighting, arrival, now);
  // The reminder already stands on this very page: moving about under it changes nothing.
  if (continued && state.standing && arrival === 'in-page') return;

  const decision = decide({ sighting, visit: continued, settings, history, now });
  const visit = continued ?? { platform: platform.id, activity: sighting.activity, settled: false };
  let next: TabState = { page, sighting, visit, ...(state.muted && { muted: true }) };

  if (!decision.show) {
    if (state.standing && arrival === 'in-page') await hideReminder(tabId);
    await writeTab(tabId, await unmute(tabId, next));
    return;
  }
  const { strength, lesson, place, wait } = decision;
  const { band, country, grownUp } = settings;
  const { activity } = sighting;
  await showReminder(tabId, compose({ platform, activity, band, strength, lesson, country, grownUp, wait }));

  const isCard = strength === 'card';
  next = { ...next, standing: true, visit: { ...visit, settled: isCard } };
  const withLesson = recordLesson(history, band, place, lesson.id);
  // A pause counts once the child carries on: left or closed unanswered, it comes again.
  await saveHistory(isCard ? recordReminder(withLesson, platform.id, activity, now) : withLesson);
  await writeTab(tabId, isCard ? await unmute(tabId, next) : await mute(tabId, next));
}
