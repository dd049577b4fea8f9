import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { emptyRecord, type ReminderRecord } from '@/reminders/record';
import { loadRecord } from '@/stores/record';

/** The record of what happened, kept in step; absent until storage has answered. */
export function useRecord(): ReminderRecord | undefined {
  const [record, setRecord] = useState<ReminderRecord>();
  useEffect(() => {
    const load = () => void loadRecord(Date.now()).then(setRecord, () => setRecord(emptyRecord()));
    const listener = (changes: object, area: string) => {
      if (area === 'local' && 'record' in changes) load();
    };
    load();
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return record;
}
