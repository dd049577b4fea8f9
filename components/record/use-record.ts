import { emptyHistory, type History } from '@/reminders/history';
import { emptyRecord, type ReminderRecord } from '@/reminders/record';
import { loadHistory } from '@/stores/history';
import { loadRecord } from '@/stores/record';
import { useStored } from '../shared/use-stored';

/** The record of what happened. */
export const useRecord = (): ReminderRecord | undefined =>
  useStored('local', 'record', () => loadRecord(Date.now()), emptyRecord);

/** What reminders remember. */
export const useHistory = (): History | undefined => useStored('local', 'history', loadHistory, emptyHistory);
