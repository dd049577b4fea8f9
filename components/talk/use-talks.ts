import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { loadTalks } from '@/stores/talks';
import { newTalks, type Talks } from '@/talk/due';

/** When the family talked, kept in step; absent until storage has answered. */
export function useTalks(): Talks | undefined {
  const [talks, setTalks] = useState<Talks>();
  useEffect(() => {
    const now = Date.now();
    const load = () => void loadTalks(now).then(setTalks, () => setTalks(newTalks(now)));
    const listener = (changes: object, area: string) => {
      if (area === 'local' && 'talks' in changes) load();
    };
    load();
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return talks;
}
