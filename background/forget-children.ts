import { keepChildren, withoutOld } from '@/reminders/history';
import { loadOwnSettings, loadSettings } from '@/settings/store';
import { loadHistory, saveHistory } from '@/stores/history';
import { keepBands } from '@/stores/news';
import { keepRecord } from '@/stores/record';
import { loadTalks, saveTalks } from '@/stores/talks';
import { talksOf } from '@/talk/due';

/**
 * Forgets what is kept about children who are gone, however they went, and what is too old, counts and when reminders last came,
 * also where nothing is counted and no reminder comes any more.
 */
export async function forgetOthers(now: number): Promise<void> {
  const ids = await whoStays();
  await keepRecord(ids, now);
  const history = await loadHistory();
  const young = withoutOld(history, now);
  await saveIfOther(history, ids ? keepChildren(young, ids) : young, saveHistory);
  if (!ids) return;
  const talks = await loadTalks(now);
  await saveIfOther(talks, talksOf(talks, ids), saveTalks);
  await keepBands(ids);
}

/**
 * Who stands in the family's own settings or in those that a policy sets over them (a policy may end). Nothing where that cannot
 * be read: nobody is gone because of it.
 */
async function whoStays(): Promise<string[] | undefined> {
  const { settings, problem, managed } = await loadSettings();
  if (problem || managed.broken.includes('children')) return undefined;
  const own = await loadOwnSettings();
  return [...own.children, ...settings.children].map(({ id }) => id);
}

async function saveIfOther<Kept>(before: Kept, after: Kept, save: (after: Kept) => Promise<void>): Promise<void> {
  if (JSON.stringify(before) !== JSON.stringify(after)) await save(after);
}
