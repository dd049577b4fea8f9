import { platformIdOfHost } from '@/catalogue';
import { isOnCamera } from '@/catalogue/types';
import type { ToBackground } from '@/messages/types';
import { decide } from '@/reminders/decide';
import { placeOf } from '@/reminders/place';
import { continuedVisit } from '@/reminders/visit';
import { findPlatform } from '@/settings/sites';
import { isOn, nextPage, readTab, spokenForBy, type TabState, writeTab } from '@/stores/tab';
import { onCameraSince, whenLeft } from './after-live';
import { aroundFrame } from './around-frame';
import { updateHelper } from './helper';
import { isLeaving, showCalmPage } from './leave';
import { unmute } from './mute';
import { lookAtTab } from './on-settings';
import { type LiveTab, remindOrLater } from './remind';
import { hideHelper, hideReminder, isThere, stands } from './show';
import { answerCamera } from './tell-camera';
import { whatHolds } from './what-holds';

type SightingMessage = Extract<ToBackground, { type: 'sighting' }>;

/** Where a message comes from: the page itself, or a frame in it. */
export interface From {
  tabId: number;
  /** 0 for the page itself. */
  frameId: number;
  /** The page's address, where we may know it. */
  pageUrl: string | undefined;
  /** The host of the page or frame itself. */
  host: string;
}

/** A page says that it is live: decides, and reminds where one is due. */
export async function onSighting(from: From, message: SightingMessage, now: number): Promise<void> {
  const { sighting, page } = message;
  const { tabId } = from;
  const [{ settings, history, presence, relevant }, before] = await Promise.all([whatHolds(), readTab(tabId)]);
  const { platform, activity } = sighting;
  if (!findPlatform(platform, settings)) return;
  const place = from.frameId === 0 ? 'page' : await placeInPage(from, sighting, before);
  if (place === 'nowhere') return;
  const last = place === 'page' ? await withoutFrame(tabId, before) : before;
  const state = from.frameId === 0 ? await aroundFrame(tabId, last, page) : last;
  // Nobody has come anew to a page for which a frame of it has spoken already.
  const arrival = state === last ? message.arrival : 'in-page';
  const isSamePage = state.page === page;
  // On camera, that is what the page is about, whatever else it shows.
  if (isSamePage && isOn(state) && !isOnCamera(activity)) {
    const besides = { sighting, visit: { platform, activity } };
    await writeTab(tabId, { ...state, byCamera: true, besides });
    // The reminder may have stood in a frame that speaks no more: where the camera still waits, one is put up here.
    if (state.cameraWaits && !state.standing) await lookAtTab(tabId, now);
    else await updateHelper(tabId, now);
    return;
  }
  const muted = state.muted && { muted: state.muted };

  if (isLeaving(state, now)) {
    const left = await unmute(tabId, { ...muted });
    await showCalmPage(tabId);
    // Written last: a background that is stopped before the calm page is there would take this one for one to stay on.
    await writeTab(tabId, left);
    return;
  }
  // The page before may not have said yet that it is being left.
  const known = isSamePage ? state : nextPage(state, now);
  const continued = continuedVisit(known.visit, sighting, arrival, now);
  const visit = continued ?? { platform, activity };
  if (state.covered && isSamePage && arrival === 'in-page') {
    // It stays covered wherever it moves to. What is due then comes once the child goes back.
    await writeTab(tabId, { ...state, sighting, visit, ...onCameraSince(activity, state, now) });
    return;
  }
  // The reminder already stands on this very page: moving about under it changes nothing.
  if (continued && state.standing && arrival === 'in-page') {
    // But it is no longer the camera alone that it stands for, nor a frame that speaks.
    const { byCamera, ...rest } = state;
    if (byCamera || state !== last) await writeTab(tabId, { ...spokenForBy(rest, page, from.frameId), sighting });
    return;
  }

  const inFrame = place === 'frame';
  const { live, livePages, helper, cameraWaits } = isSamePage ? state : ({} as TabState);
  // A page that the browser had kept takes its helper down as it is left.
  const isHelperUp = helper !== undefined && arrival === 'in-page';
  const camera = cameraWaits ?? false;
  const decision = decide({ sighting, inFrame, camera, visit: continued, settings, presence, history, relevant, now });
  const frame = inFrame && { frame: from.frameId };
  // From on camera to what is not, without a word between the two.
  if (!isOnCamera(activity)) await whenLeft(state.onCameraSince, now);
  const tab: LiveTab = {
    ...spokenForBy({}, page, from.frameId),
    sighting,
    visit,
    ...onCameraSince(activity, state, now),
    ...frame,
    ...muted,
    ...(live && { live }),
    ...(livePages && { livePages }),
    ...(isHelperUp && { helper }),
    ...(cameraWaits && { cameraWaits }),
  };
  if (decision.show !== 'nothing') {
    await remindOrLater(tabId, tab, decision, { settings, history, relevant, now });
    return;
  }
  if ((state.standing || state.late) && arrival === 'in-page') await hideReminder({ tabId, frame: tab.frame });
  await writeTab(tabId, await answerCamera(tabId, await unmute(tabId, tab), 'go'));
  await updateHelper(tabId, now);
}

/** Where a frame's sighting belongs. */
async function placeInPage(
  { tabId, frameId, pageUrl }: From,
  { platform, activity }: SightingMessage['sighting'],
  state: TabState,
): Promise<ReturnType<typeof placeOf>> {
  const around = pageUrl === undefined ? undefined : platformIdOfHost(new URL(pageUrl).hostname);
  const isTaken = state.sighting !== undefined && state.frame !== frameId && (await isStillThere(tabId, state));
  return placeOf({ platform, activity, around, isTaken });
}

/** Whether what is live stands yet: a frame that was taken out, or a page whose process has ended, may have said nothing. */
async function isStillThere(tabId: number, { frame, page, pageFrame }: TabState): Promise<boolean> {
  if (frame !== undefined) return isThere({ tabId, frame });
  return page !== undefined && stands({ tabId, frame: pageFrame }, page);
}

/** What the tab is without the frame that was live: the page around it speaks now. */
async function withoutFrame(tabId: number, state: TabState): Promise<TabState> {
  if (state.frame === undefined) return state;
  const { frame, standing, late, helper, ...rest } = state;
  if (standing || late) await hideReminder({ tabId, frame });
  if (helper) await hideHelper({ tabId });
  return rest;
}
