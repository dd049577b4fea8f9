import { loadSettings } from '@/settings/store';
import { loadHistory } from '@/stores/history';
import { loadPresence } from '@/stores/presence';
import { loadRelevant } from '@/stores/relevant';

/** What every decision about a reminder needs besides the tab. */
export async function whatHolds() {
  const [{ settings }, history, presence, relevant] = await Promise.all([
    loadSettings(),
    loadHistory(),
    loadPresence(),
    loadRelevant(),
  ]);
  return { settings, history, presence, relevant };
}
