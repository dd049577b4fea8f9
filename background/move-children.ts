import { historyUnder } from '@/reminders/history';
import { recordUnder } from '@/reminders/record';
import { type NewIds, underNewIds } from '@/settings/same-child';
import { loadSettings } from '@/settings/store';
import { loadHistory, saveHistory } from '@/stores/history';
import { moveBands } from '@/stores/news';
import { loadPresence, savePresence } from '@/stores/presence';
import { loadRecord, saveRecord } from '@/stores/record';
import { loadRelevant, saveRelevant } from '@/stores/relevant';
import { allTabs, type TabState, writeTab } from '@/stores/tab';
import { loadTalks, saveTalks } from '@/stores/talks';
import { talksUnder } from '@/talk/due';

/** Children get other ids: what is kept about them goes along. */
export async function moveChildren(all: NewIds, now: number): Promise<void> {
  if (all.size === 0) return;
  // What is kept under the id of a policy's child is about that one.
  const held = (await loadSettings()).managed.settings.children;
  const ids: NewIds = new Map([...all].filter(([id]) => !held?.some((child) => child.id === id)));
  await saveHistory(historyUnder(await loadHistory(), ids));
  await saveRecord(recordUnder(await loadRecord(now), ids));
  await saveTalks(talksUnder(await loadTalks(now), ids));
  await moveBands(ids);
  await saveRelevant(underNewIds(await loadRelevant(), ids));
  for (const [tabId, tab] of await allTabs()) await writeTab(tabId, tabUnder(tab, ids));
  const presence = await loadPresence();
  const { child } = presence;
  if (child) await savePresence({ ...presence, child: { ...child, id: ids.get(child.id) ?? child.id } });
}

/** Where a tab names a child: in its visits, in what stands, in its helper. */
const NAMES_A_CHILD = ['settledFor', 'cameraFor', 'for', 'child'];

/** What goes on in a tab, with the new ids. */
const tabUnder = (tab: TabState, ids: NewIds): TabState =>
  JSON.parse(JSON.stringify(tab), (key, value) => (NAMES_A_CHILD.includes(key) ? (ids.get(value) ?? value) : value));
