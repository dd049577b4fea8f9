import { isOnCamera } from '@/catalogue/types';
import type { ToBackground } from '@/messages/types';
import { recordReminder, type Spot } from '@/reminders/history';
import type { Counted } from '@/reminders/record';
import { loadSettings } from '@/settings/store';
import { loadHistory, saveHistory } from '@/stores/history';
import { count } from '@/stores/record';
import { canRefuse, forgetTab, isCameraOver, isOn, nextPage, readTab, type TabState, writeTab } from '@/stores/tab';
import { whenLeft } from './after-live';
import { updateHelper } from './helper';
import { leave } from './leave';
import { unmute } from './mute';
import { REFUSED_FOR, withoutSighting } from './on-camera';
import { lookAtTab } from './on-settings';
import type { From } from './on-sighting';
import { hideHelper, hideReminder } from './show';
import { answerCamera, tellCamera } from './tell-camera';

type ChoiceMessage = Extract<ToBackground, { type: 'choice' }>;
type GoneMessage = Extract<ToBackground, { type: 'gone' }>;

/** The child answered a reminder. */
export async function onChoice(tabId: number, { choice, hasPast }: ChoiceMessage, now: number): Promise<void> {
  const { late, ...known } = await readTab(tabId);
  // A page that hung may put its reminder up after we gave it up. Of Leave that is not certain: the helper has it as well.
  const isLate = late && !known.standing?.for && choice !== 'leave';
  // Given up, it got its camera: a no that comes then still counts.
  const hasGot = isLate && choice === 'not-now' && !known.cameraWaits;
  if (hasGot) for (const word of ['stop', 'open'] as const) await tellCamera(tabId, word);
  const before: TabState = {
    ...known,
    ...(isLate && { standing: late }),
    ...(hasGot && { cameraWaits: true as const }),
  };
  if (choice === 'not-now' && before.standing && !canRefuse(before)) {
    // The page moved on to what a gate is for while the child was answering.
    await lookAtTab(tabId, now);
    return;
  }
  // Where storage did not remember what stands, the page may wait for the camera all the same.
  const asked = before.standing ? before : { ...before, cameraWaits: true as const };
  const state = await answerCamera(tabId, asked, choice === 'carry-on' ? 'go' : 'no');
  const spot = spotOf(state);
  if (choice === 'leave') {
    // It goes on standing, and the tab stays silent, until the page is gone from under it.
    if (spot && !state.counted) await countChoice(spot, 'left', now);
    // If so, the calm page asks.
    const isAsked = await whenLeft(state.onCameraSince, now);
    await leave(tabId, { ...state, counted: true }, hasPast && !isAsked, now);
    return;
  }
  const { standing, ...rest } = await unmute(tabId, state);
  if (!rest.visit || !spot) {
    // Who is here could not be kept: it is asked again in a while, and nothing waits until then.
    await writeTab(tabId, rest);
    return;
  }
  if (isLate) await countChoice(spot, 'shown', now);
  const isShut = choice === 'not-now' && standing?.strength === 'gate';
  // Whoever said no at a gate has not passed it: it stands again where the page itself calls for it.
  if (!isShut) await saveHistory(recordReminder(await loadHistory(), spot, now));
  const visit = isShut ? rest.visit : { ...rest.visit, settledFor: spot.child };
  if (choice === 'not-now') {
    const { wasOn: _, ...refused } = visit;
    const tab = { ...rest, visit: refused, refusedUntil: now + REFUSED_FOR };
    // A page that asked for another keeps the camera that it has.
    const isOver = isCameraOver(rest);
    await writeTab(tabId, isOver ? await withoutSighting(tabId, tab, now) : tab);
    // What stood for the page itself made room for the camera's, and comes back.
    if (isOver) await lookAtTab(tabId, now);
    await updateHelper(tabId, now);
    return;
  }
  await countChoice(spot, 'carriedOn', now);
  // In a frame of another site a card stands in for what is due; the camera is asked about as firmly as ever.
  const isLess = standing?.strength === 'card' && rest.frame !== undefined;
  const camera = isOnCamera(spot.activity) && !isLess && { cameraFor: spot.child };
  await writeTab(tabId, { ...rest, visit: { ...visit, ...camera } });
  await updateHelper(tabId, now);
}

/** Where the reminder stands, and for whom. */
function spotOf({ standing, visit }: TabState): Spot | undefined {
  if (!standing?.for || !visit) return undefined;
  return { child: standing.for, platform: visit.platform, activity: visit.activity };
}

async function countChoice(spot: Spot, what: Counted, now: number): Promise<void> {
  const { settings } = await loadSettings();
  if (settings.record) await count(spot, what, now);
}

/** A page, or a frame that spoke for one, moved on to something that is not live, or is being left. */
export async function onGone(
  { tabId }: Pick<From, 'tabId'>,
  { page, unloading }: GoneMessage,
  now: number,
): Promise<void> {
  const { besides: _, ...before } = await readTab(tabId);
  // The next page has already reported.
  if (before.page !== page) return;
  if (!unloading && isOn(before)) {
    // Wherever the page has moved to, it keeps the camera, and that is what it is about.
    await writeTab(tabId, { ...before, byCamera: true });
    return;
  }
  if (!unloading && before.covered) {
    // It stays covered wherever it moves to, until the child goes back or leaves.
    await writeTab(tabId, await withoutSighting(tabId, before, now));
    return;
  }
  const { standing, late, frame, onCameraSince, helper } = await answerCamera(tabId, before, 'no');
  await whenLeft(onCameraSince, now);
  // Also where it is left, and takes its own along: what a frame of it said last may have been drawn on the next page.
  if (standing || late) await hideReminder({ tabId, frame });
  if (helper) await hideHelper({ tabId, frame });
  // A page that moved on before it is left was away since then.
  const visit = before.visit && { visit: { awaySince: now, ...before.visit } };
  // Leaving is not over yet: going back may lead to another live page, which may say so a little later.
  const left = unloading && { left: true as const };
  await writeTab(tabId, await unmute(tabId, { ...nextPage({ ...before, ...visit }, now), page, ...left }));
}

/** A tab was closed: its page, on its way out, may not have been heard. */
export async function onClosed(tabId: number, now: number): Promise<void> {
  await whenLeft((await readTab(tabId)).onCameraSince, now);
  await forgetTab(tabId);
}
