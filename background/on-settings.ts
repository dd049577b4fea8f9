import { decide } from '@/reminders/decide';
import { forgetReminder } from '@/reminders/history';
import { loadSettings } from '@/settings/store';
import { loadHistory } from './history-store';
import { unmute } from './mute';
import { remind } from './remind';
import { hideReminder } from './show';
import { allTabs, writeTab } from './tab-state';

/**
 * The parent changed the settings: open tabs follow. A reminder that stands is drawn anew or taken away; one that has
 * become due where none stood comes up.
 */
export async function onSettings(now: number): Promise<void> {
  const [{ settings }, loaded, tabs] = await Promise.all([loadSettings(), loadHistory(), allTabs()]);
  let history = loaded;
  for (const [tabId, { standing, ...tab }] of tabs) {
    const { sighting, visit } = tab;
    if (!sighting || !visit) continue;
    // What stands has been counted already; that must not be the reason to take it away.
    const decision = decide({
      sighting,
      visit: standing ? undefined : visit,
      settings,
      history: standing ? forgetReminder(history, sighting.platform, sighting.activity) : history,
      now,
    });
    if (decision.show) {
      // A tab whose page has just gone shows nothing, and must not keep the others from following.
      history = await remind(tabId, { ...tab, sighting, visit }, decision, settings, history, now).catch(() => history);
    } else if (standing) {
      await hideReminder(tabId);
      await writeTab(tabId, await unmute(tabId, tab));
    }
  }
}
