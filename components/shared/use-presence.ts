import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Presence } from '@/reminders/presence';
import { loadPresence } from '@/stores/presence';

/** Who is here, kept in step; absent until storage has answered. */
export function usePresence(): Presence | undefined {
  const [presence, setPresence] = useState<Presence>();
  useEffect(() => {
    const load = () => void loadPresence().then(setPresence, () => setPresence({}));
    const listener = (changes: object, area: string) => {
      if (area === 'session' && 'presence' in changes) load();
    };
    load();
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return presence;
}
