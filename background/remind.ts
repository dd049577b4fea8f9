import { platformById } from '@/catalogue';
import { compose } from '@/guidance/compose';
import type { ReportedSighting } from '@/messages/types';
import type { Decision } from '@/reminders/decide';
import { type History, recordLesson, recordReminder } from '@/reminders/history';
import type { Visit } from '@/reminders/visit';
import type { Settings } from '@/settings/schema';
import { saveHistory } from './history-store';
import { mute, unmute } from './mute';
import { showReminder } from './show';
import { type TabState, writeTab } from './tab-state';

/** A tab that shows something live. */
export type LiveTab = TabState & { sighting: ReportedSighting; visit: Visit };

/**
 * Puts a reminder up and records it. Rejects where the page is gone or closed to us; nothing has been recorded then.
 * @returns the history with this reminder in it
 */
export async function remind(
  tabId: number,
  tab: LiveTab,
  { strength, lesson, place, wait }: Extract<Decision, { show: true }>,
  settings: Settings,
  history: History,
  now: number,
): Promise<History> {
  const { activity } = tab.sighting;
  const platform = platformById(tab.sighting.platform);
  if (!platform) return history;
  const { band, country, grownUp } = settings;
  await showReminder(tabId, compose({ platform, activity, band, strength, lesson, country, grownUp, wait }));

  const isCard = strength === 'card';
  const shown: LiveTab = { ...tab, standing: true, visit: { ...tab.visit, settled: isCard } };
  const withLesson = recordLesson(history, band, place, lesson.id);
  // A pause counts once the child carries on: left or closed unanswered, it comes again.
  const recorded = isCard ? recordReminder(withLesson, platform.id, activity, now) : withLesson;
  await saveHistory(recorded);
  await writeTab(tabId, isCard ? await unmute(tabId, shown) : await mute(tabId, shown));
  return recorded;
}
