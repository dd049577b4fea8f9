import { keepChildren } from '@/reminders/history';
import { recordOf } from '@/reminders/record';
import type { Settings } from '@/settings/schema';
import { loadHistory, saveHistory } from '@/stores/history';
import { loadRecord, saveRecord } from '@/stores/record';
import { loadTalks, saveTalks } from '@/stores/talks';
import { talksOf } from '@/talk/due';

/** Forgets what is kept about children who are no longer in the settings, however they went. */
export async function forgetOthers({ children }: Pick<Settings, 'children'>, now: number): Promise<void> {
  const ids = children.map(({ id }) => id);
  await saveHistory(keepChildren(await loadHistory(), ids));
  await saveRecord(recordOf(await loadRecord(now), ids));
  await saveTalks(talksOf(await loadTalks(now), ids));
}
