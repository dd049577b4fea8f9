import type { Visit } from '@/reminders/visit';
import { isCameraOver, readTab, writeTab } from '@/stores/tab';
import { updateHelper } from './helper';
import { mute, unmute } from './mute';
import { withoutSighting } from './on-camera';
import { lookAtTab } from './on-settings';
import { coverPage } from './show';
import { tellCamera } from './tell-camera';

/** The page was covered: its cameras end, in all frames, and the tab is silent. Or it was uncovered. */
export async function onCover(tabId: number, on: boolean, now: number): Promise<void> {
  const state = await readTab(tabId);
  await tellCamera(tabId, on ? 'stop' : 'open');
  if (on) {
    // A reminder that stood has made room for the cover; it comes back if the child goes back.
    const { cameraWaits: _waits, ...rest } = await mute(tabId, state);
    const { cameraVisit: _visit, ...tab } = { ...rest, ...(rest.visit && { visit: askedAgain(rest.visit) }) };
    await writeTab(tabId, { ...tab, covered: true });
    return;
  }
  const { covered: _, ...rest } = await unmute(tabId, state);
  // Its camera may have ended before the cover was heard of, while another request waited, which the cover ended as well.
  await writeTab(tabId, isCameraOver(rest) ? await withoutSighting(tabId, rest, now) : rest);
  await lookAtTab(tabId, now);
  // What ended under the cover has left the helper standing until now.
  await updateHelper(tabId, now);
}

/** Whoever goes back is asked before the camera opens again. */
function askedAgain({ cameraFor: _, wasOn: _on, ...visit }: Visit): Visit {
  return visit;
}

/** The keys of "Cover and leave" were pressed in a frame: has the page covered that shows the helper. */
export async function onCoverAsked(tabId: number): Promise<void> {
  await coverPage({ tabId, frame: (await readTab(tabId)).frame });
}

/** The check after a while was shown: once is enough. */
export async function onChecked(tabId: number): Promise<void> {
  const state = await readTab(tabId);
  if (state.helper) await writeTab(tabId, { ...state, helper: { ...state.helper, checked: true } });
}
