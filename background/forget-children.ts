import { keepChildren } from '@/reminders/history';
import { loadOwnSettings, loadSettings } from '@/settings/store';
import { loadHistory, saveHistory } from '@/stores/history';
import { keepBands } from '@/stores/news';
import { keepRecord } from '@/stores/record';
import { loadTalks, saveTalks } from '@/stores/talks';
import { talksOf } from '@/talk/due';

/**
 * Forgets what is kept about children who are gone, however they went, and counts of days that are too old, also where nothing
 * is counted any more.
 */
export async function forgetOthers(now: number): Promise<void> {
  const ids = await whoStays();
  await keepRecord(ids, now);
  if (!ids) return;
  const [history, talks] = [await loadHistory(), await loadTalks(now)];
  await saveIfOther(history, keepChildren(history, ids), saveHistory);
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
