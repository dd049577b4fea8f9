import { keepChildren } from '@/reminders/history';
import { recordOf } from '@/reminders/record';
import { loadOwnSettings, loadSettings } from '@/settings/store';
import { loadHistory, saveHistory } from '@/stores/history';
import { keepBands } from '@/stores/news';
import { loadRecord, saveRecord } from '@/stores/record';
import { loadTalks, saveTalks } from '@/stores/talks';
import { talksOf } from '@/talk/due';

/**
 * Forgets what is kept about children who are gone, however they went: who stand neither in the family's own settings nor in
 * those that a policy sets over them (a policy may end). Nobody is gone because settings cannot be read.
 */
export async function forgetOthers(now: number): Promise<void> {
  const { settings, problem, managed } = await loadSettings();
  if (problem || managed.broken.includes('children')) return;
  const own = await loadOwnSettings();
  const ids = [...own.children, ...settings.children].map(({ id }) => id);
  const [history, record, talks] = [await loadHistory(), await loadRecord(now), await loadTalks(now)];
  await saveIfOther(history, keepChildren(history, ids), saveHistory);
  await saveIfOther(record, recordOf(record, ids), saveRecord);
  await saveIfOther(talks, talksOf(talks, ids), saveTalks);
  await keepBands(ids);
}

async function saveIfOther<Kept>(before: Kept, after: Kept, save: (after: Kept) => Promise<void>): Promise<void> {
  if (JSON.stringify(before) !== JSON.stringify(after)) await save(after);
}
