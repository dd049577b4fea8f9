import { composeHelper } from '@/guidance/compose-helper';
import { CHECK_TIMES, helperDue } from '@/reminders/helper';
import { goesOn } from '@/reminders/visit';
import { agesOf, bandOf } from '@/settings/children';
import { familyOf } from '@/settings/family';
import { findPlatform } from '@/settings/sites';
import { loadSettings } from '@/settings/store';
import { loadHelperPlace } from '@/stores/helper-place';
import { loadPresence } from '@/stores/presence';
import { readTab, type TabState, writeTab } from '@/stores/tab';
import { prepareWords } from '@/stores/words';
import { onSince } from './after-live';
import { hasPrivateWindows } from './private-window';
import { hideHelper, showHelper } from './show';
import { leaveChat, watchChat } from './watch-chat';

/** Puts the helper up where a child is on camera or in a video chat, and takes it away where they no longer are. */
export async function updateHelper(tabId: number, now: number): Promise<void> {
  const [{ settings }, presence, state] = await Promise.all([loadSettings(), loadPresence(), readTab(tabId)]);
  const { sighting, visit, helper, frame } = state;
  // A covered page keeps its helper until the child goes back or leaves.
  if (state.covered) return;
  const live = Object.values(state.live ?? {});
  const due = helperDue({ sighting, visit, live, settings, presence, now });
  const platform = sighting && findPlatform(sighting.platform, settings);
  if (!due || !platform) {
    if (helper) await forgetHelper(tabId, state);
    return;
  }
  const { child, shown } = due;
  const { pressure, checkAfter } = child.onCamera;
  const band = bandOf(child, now);
  const family = familyOf(settings, child);
  const ages = agesOf([child], now);
  const madeFrom = fingerprint(
    JSON.stringify([platform.id, child.id, band, ages, shown, pressure, checkAfter, family]),
  );
  if (helper?.madeFrom === madeFrom) return;

  // For another child, the time and the check begin anew.
  const before = helper ?? goesOn(visit, now);
  const { since = now, checked } = before?.child === child.id ? before : {};
  const tab = helper ? state : await onSince(state, since, now);
  const standing = { child: child.id, shown, pressure, since, ...(checked && { checked }) };
  const [place, privateWindows] = await Promise.all([
    loadHelperPlace(),
    hasPrivateWindows(),
    prepareWords(family.language),
  ]);
  if (helper?.pressure && !pressure) await leaveChat(tabId);
  // Written down before it is shown: a page that does not answer may put it up later, and then it must be taken away.
  await writeTab(tabId, { ...tab, helper: standing });
  const watches = pressure && (await watchChat(tabId, platform.id));
  const after = CHECK_TIMES[checkAfter];
  try {
    await showHelper(
      { tabId, frame },
      {
        helper: composeHelper({ platform, band, ages, family, shown, watches, privateWindows }),
        since,
        ...(after !== undefined && !checked && { checkAt: since + after }),
        ...(place && { place }),
      },
    );
    await writeTab(tabId, { ...tab, helper: { ...standing, madeFrom } });
  } catch {
    // It is tried again whenever the tab is looked at.
  }
}

/** A hash of a text (FNV-1a): shows whether it has changed, without keeping once more what a family wrote. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

async function forgetHelper(tabId: number, state: TabState): Promise<void> {
  const { helper: _, ...rest } = state;
  // Written last: where the background is stopped on the way, it is taken away once more.
  await hideHelper({ tabId, frame: state.frame });
  await writeTab(tabId, rest);
}
