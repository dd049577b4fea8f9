import { platformById } from '@/catalogue';
import { decide } from '@/reminders/decide';
import { forgetReminder } from '@/reminders/history';
import { loadSettings } from '@/settings/store';
import { loadHistory } from './history-store';
import { unmute } from './mute';
import { onSighting } from './on-sighting';
import { hideReminder } from './show';
import { allTabs, writeTab } from './tab-state';

/**
 * The parent changed the settings: open tabs follow. A reminder that stands is drawn anew or taken away; one that has
 * become due where none stood comes up.
 */
export async function onSettings(now: number): Promise<void> {
  const [{ settings }, history, tabs] = await Promise.all([loadSettings(), loadHistory(), allTabs()]);
  for (const [tabId, state] of tabs) {
    const { page, sighting, visit, standing } = state;
    if (!page || !sighting || !platformById(sighting.platform)) continue;
    if (!standing) {
      await onSighting(tabId, { type: 'sighting', sighting, arrival: 'in-page', page }, now).catch(() => undefined);
      continue;
    }
    // What stands has been counted already; that must not be the reason to take it away.
    const uncounted = forgetReminder(history, sighting.platform, sighting.activity);
    const decision = decide({ sighting, visit: undefined, settings, history: uncounted, now });
    const { standing: _, ...rest } = state;
    if (decision.show) {
      const fresh = { ...rest, ...(visit && { visit: { ...visit, settled: false } }) };
      await onSighting(tabId, { type: 'sighting', sighting, arrival: 'in-page', page }, now, fresh, uncounted).catch(
        () => undefined,
      );
    } else {
      await hideReminder(tabId);
      await writeTab(tabId, await unmute(tabId, rest));
    }
  }
}
