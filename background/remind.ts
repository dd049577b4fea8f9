import { compose } from '@/guidance/compose';
import { composeWho } from '@/guidance/compose-who';
import type { ReportedSighting } from '@/messages/types';
import type { Decision } from '@/reminders/decide';
import { type History, recordLesson, recordReminder } from '@/reminders/history';
import { type Relevant, relevantTo, withoutRelevant } from '@/reminders/relevant';
import type { Visit } from '@/reminders/visit';
import { agesOf, bandOf, youngestBand } from '@/settings/children';
import { familyOf } from '@/settings/family';
import type { Settings } from '@/settings/schema';
import { findPlatform } from '@/settings/sites';
import { saveHistory } from '@/stores/history';
import { count } from '@/stores/record';
import { loadRelevant, saveRelevant } from '@/stores/relevant';
import { canRefuse, type TabState, writeTab } from '@/stores/tab';
import { prepareWords } from '@/stores/words';
import { mute, unmute } from './mute';
import { hasPrivateWindows } from './private-window';
import { askWho, showReminder } from './show';

/** A tab that shows something live. */
export type LiveTab = TabState & { sighting: ReportedSighting; visit: Visit };

export interface RemindContext {
  settings: Settings;
  history: History;
  relevant: Relevant;
  /** Unix time in milliseconds. */
  now: number;
}

/**
 * Puts up what was decided and records it. Rejects where the page is gone or closed to us; nothing has been recorded then.
 * @returns the history with this reminder in it
 */
export async function remind(
  tabId: number,
  tab: LiveTab,
  decision: Exclude<Decision, { show: 'nothing' }>,
  context: RemindContext,
): Promise<History> {
  return decision.show === 'who' ? ask(tabId, tab, decision.strength, context) : show(tabId, tab, decision, context);
}

/**
 * As `remind`, but what is known of the tab is written down also where the page cannot take the reminder. One that hangs gets
 * its reminder as time passes, or puts this one up itself once it goes on.
 */
export const remindOrLater: typeof remind = (tabId, { late: _, ...tab }, decision, context) =>
  remind(tabId, tab, decision, context).catch(async (error) => {
    await writeTab(tabId, { ...tab, ...lateOf(decision) });
    throw error;
  });

/** What a page that did not take this may put up itself once it goes on. */
export const lateOf = (decision: Decision): Pick<TabState, 'late'> =>
  decision.show === 'reminder' ? { late: { for: decision.child.id, strength: decision.strength } } : {};

async function show(
  tabId: number,
  tab: LiveTab,
  { child, strength, lesson, place, wait, asks }: Extract<Decision, { show: 'reminder' }>,
  { settings, history, relevant, now }: RemindContext,
): Promise<History> {
  const { activity } = tab.sighting;
  const platform = findPlatform(tab.sighting.platform, settings);
  if (!platform) return history;
  const band = bandOf(child, now);
  const { record, lock } = settings;
  const family = familyOf(settings, child);
  const pinIsDigits = lock?.kind !== 'phrase';
  const [privateWindows] = await Promise.all([hasPrivateWindows(), prepareWords(family.language)]);
  const { readAloud } = child;
  const standing = { for: child.id, strength, lesson: lesson.id, ...(asks && { asks }) };
  const how = { wait, asks, readAloud, recorded: record, pinIsDigits, privateWindows };
  await showReminder(
    { tabId, frame: tab.frame },
    compose({ platform, activity, band, ages: agesOf([child], now), strength, lesson, family, ...how }),
    canRefuse({ ...tab, standing }),
  );

  const isCard = strength === 'card';
  const spot = { child: child.id, platform: platform.id, activity };
  const { settledFor: _, ...visit } = tab.visit;
  const shown: LiveTab = {
    ...tab,
    standing,
    visit: { ...visit, ...(isCard && { settledFor: child.id }) },
  };
  // First: where the background is stopped before, a card that counts already would not come again.
  await writeTab(tabId, isCard ? await unmute(tabId, shown) : await mute(tabId, shown));
  // One that is drawn anew is still the same.
  const stood = tab.standing?.for === child.id ? tab.standing : undefined;
  const isSame = stood?.lesson === lesson.id;
  const withLesson = isSame ? history : recordLesson(history, child.id, band, place, lesson, asks);
  // A pause counts once the child carries on: left or closed unanswered, it comes again.
  const counts = isCard && !(isSame && stood?.strength === 'card');
  const recorded = counts ? recordReminder(withLesson, spot, now) : withLesson;
  if (recorded !== history) await saveHistory(recorded);
  if (!isSame && lesson.tactic && relevantTo(relevant, child.id, platform.id) === lesson.tactic) {
    // Read anew: a reminder in another tab may have used up something else meanwhile.
    await saveRelevant(withoutRelevant(await loadRelevant(), child.id, platform.id));
  }
  // Last: one that is put up again after a stop counts once.
  if (record && !stood) await count(spot, 'shown', now);
  return recorded;
}

async function ask(
  tabId: number,
  tab: LiveTab,
  strength: Extract<Decision, { show: 'who' }>['strength'],
  { settings, history, now }: RemindContext,
): Promise<History> {
  const platform = findPlatform(tab.sighting.platform, settings);
  const [first] = settings.children;
  if (!platform || !first) return history;
  const { children } = settings;
  const [band, ages] = [youngestBand(children, now), agesOf(children, now)];
  const family = familyOf(settings, first);
  const [privateWindows] = await Promise.all([hasPrivateWindows(), prepareWords(family.language)]);
  const question = composeWho({ platform, children, band, ages, strength, family, privateWindows });
  await askWho({ tabId, frame: tab.frame }, question);
  const asking: LiveTab = { ...tab, standing: { strength } };
  await writeTab(tabId, strength === 'card' ? await unmute(tabId, asking) : await mute(tabId, asking));
  return history;
}
