import { emptyRecord, type ReminderRecord } from '@/reminders/record';
import { loadRecord } from '@/stores/record';
import { useStored } from '../shared/use-stored';

/** The record of what happened. */
export const useRecord = (): ReminderRecord | undefined =>
  useStored('local', 'record', () => loadRecord(Date.now()), emptyRecord);
