import { composeHelper } from '@/guidance/compose-helper';
import { CHECK_TIMES, helperDue } from '@/reminders/helper';
import { bandOf } from '@/settings/children';
import { familyOf } from '@/settings/family';
import { findPlatform } from '@/settings/sites';
import { loadSettings } from '@/settings/store';
import { loadHelperPlace } from '@/stores/helper-place';
import { loadPresence } from '@/stores/presence';
import { readTab, type TabState, writeTab } from '@/stores/tab';
import { prepareWords } from '@/stores/words';
import { hasPrivateWindows } from './private-window';
import { hideHelper, showHelper } from './show';
import { leaveChat, watchChat } from './watch-chat';

/** Puts the helper up where a child is on camera or in a video chat, and takes it away where they no longer are. */
export async function updateHelper(tabId: number, now: number): Promise<void> {
  const [{ settings }, presence, state] = await Promise.all([loadSettings(), loadPresence(), readTab(tabId)]);
  const { sighting, visit, helper, frame } = state;
  // What stands over a covered page goes when the child does.
  if (state.covered) return;
  const live = Object.values(state.live ?? {});
  const due = helperDue({ sighting, visit, live, settings, presence, now });
  const platform = sighting && findPlatform(sighting.platform, settings);
  if (!due || !platform) {
    if (helper) await forgetHelper(tabId, state);
    return;
  }
  const { child, shown } = due;
  const { pressure } = child.onCamera;
  if (helper?.child === child.id && helper.shown === shown && helper.pressure === pressure) return;

  const checked = helper?.checked && { checked: true as const };
  const standing = { child: child.id, shown, pressure, since: helper?.since ?? now, ...checked };
  const family = familyOf(settings, child);
  const [place, privateWindows] = await Promise.all([
    loadHelperPlace(),
    hasPrivateWindows(),
    prepareWords(family.language),
  ]);
  const after = CHECK_TIMES[child.onCamera.checkAfter];
  await writeTab(tabId, { ...state, helper: standing });
  if (helper?.pressure && !pressure) await leaveChat(tabId);
  const watches = pressure && (await watchChat(tabId, platform.id));
  const band = bandOf(child, now);
  await showHelper(
    { tabId, frame },
    {
      helper: composeHelper({ platform, band, family, shown, watches, privateWindows }),
      since: standing.since,
      ...(after !== undefined && !checked && { checkAt: standing.since + after }),
      ...(place && { place }),
    },
  ).catch(() => undefined);
}

async function forgetHelper(tabId: number, state: TabState): Promise<void> {
  const { helper: _, ...rest } = state;
  await writeTab(tabId, rest);
  await hideHelper({ tabId, frame: state.frame });
}
