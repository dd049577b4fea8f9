import { activitiesOf, platformById } from '@/catalogue';
import { type Activity, isOnCamera, type Wanted } from '@/catalogue/types';
import type { CameraAnswer, ReportedSighting, ToBackground } from '@/messages/types';
import { decide } from '@/reminders/decide';
import { lasts } from '@/reminders/lasts';
import { continuedVisit, type Visit } from '@/reminders/visit';
import type { Settings } from '@/settings/schema';
import { platformOfHost, rulesForHost } from '@/settings/sites';
import { loadSettings } from '@/settings/store';
import { canRefuse, isCameraOver, nextPage, readTab, spokenForBy, type TabState, writeTab } from '@/stores/tab';
import { onCameraSince, stillOnCamera, whenLeft } from './after-live';
import { aroundFrame } from './around-frame';
import { isFromElsewhere } from './arrival';
import { updateHelper } from './helper';
import { isLeaving } from './leave';
import { unmute } from './mute';
import { lookAtTab } from './on-settings';
import type { From } from './on-sighting';
import { lateOf, remind } from './remind';
import { hasRoom, hideReminder, sayCameraWaits } from './show';
import { whatHolds } from './what-holds';

/** Milliseconds after a no in which the page is refused without asking the child again. */
export const REFUSED_FOR = 2_000;

type CameraMessage = Extract<ToBackground, { type: 'camera' }>;
type OnCameraMessage = Extract<ToBackground, { type: 'on-camera' }>;

/** A page asks for the camera, the screen or the microphone: whether it gets it now, or waits for the child. */
export async function onCameraAsked(from: From, { wanted, page }: CameraMessage, now: number): Promise<CameraAnswer> {
  const { tabId, frameId } = from;
  const [{ settings, history, presence, relevant }, last] = await Promise.all([whatHolds(), readTab(tabId)]);
  const before = frameId === 0 ? await aroundFrame(tabId, last, page) : last;
  // Another page than the one that spoke last: nothing of what was said of that one holds.
  const isNew = frameId === 0 && before.page !== page;
  const state = isNew ? await unmute(tabId, { ...nextPage(before, now), ...stillOnCamera(before) }) : before;
  if (isLeaving(state, now) || state.covered || lasts(state.refusedUntil, REFUSED_FOR, now)) return 'no';
  const sighting = sightingOf(from.host, state.sighting, wanted, settings);
  if (!sighting) return 'go';
  const { platform, activity } = sighting;
  const earlier =
    continuedVisit(state.visit, sighting, 'in-page', now) ??
    continuedVisit(state.cameraVisit, sighting, 'in-page', now);
  // By its address it may be nothing, and then it has not said how the child came. The very page that was left is one that
  // the browser had kept for Back.
  const hasCome = earlier && (isNew || state.left);
  const here = { tabId, frame: frameId };
  const isFresh = hasCome && (state.page === page || (await isFromElsewhere(here, platform, settings)));
  const visit = isFresh ? undefined : earlier;
  // A pause that stands already speaks for the camera as well; and a gate makes room for nothing that is less.
  const { standing: stands } = state;
  const isGated = stands?.strength === 'gate' && !state.byCamera;
  if (stands && (isGated || (visit && stands.strength !== 'card'))) {
    // Said once: each time, the reminder is drawn anew, and the focus goes back to its top. But before it is written, or
    // it is never said where the background is stopped on the way.
    if (!state.cameraWaits && canRefuse({ ...state, cameraWaits: true }))
      await sayCameraWaits({ tabId, frame: state.frame });
    await writeTab(tabId, { ...state, cameraWaits: true });
    return 'wait';
  }

  const inFrame = frameId !== 0 && !canReach(from.pageUrl, settings);
  const decision = decide({ sighting, inFrame, camera: true, visit, settings, presence, history, relevant, now });
  // Nobody could answer there.
  if (inFrame && decision.show !== 'nothing' && !(await hasRoom(here))) return 'no';
  const isFirst = state.sighting?.platform !== platform || state.sighting.activity !== activity;
  // Whoever speaks for the tab says when it is left.
  const speaks = frameId === 0 || inFrame || !state.sighting;
  const { standing, ...known } = speaks ? spokenForBy(state, page, frameId) : state;
  const tab = {
    ...known,
    // A reminder that stands for something else must not keep this one from being counted.
    ...(standing && !isFirst && { standing }),
    sighting,
    visit: visit ?? { platform, activity },
    ...onCameraSince(activity, state, now),
    ...(inFrame && { frame: frameId }),
    ...(isFirst && { byCamera: true as const }),
    ...(isFirst && !state.byCamera && state.sighting && state.visit && besides(state.sighting, state.visit)),
  };
  if (decision.show === 'nothing') {
    // What stands for the page itself goes on standing for it.
    if (!state.standing) await writeTab(tabId, tab);
    return 'go';
  }
  // Where the page is closed to us, there is nobody to ask.
  const asked = await remind(tabId, { ...tab, cameraWaits: true }, decision, { settings, history, relevant, now }).then(
    () => true,
    () => false,
  );
  if (asked) return 'wait';
  // Or it hangs: it gets the camera, and its reminder and the helper once it goes on.
  if (!state.standing) await writeTab(tabId, { ...tab, ...lateOf(decision) });
  return 'go';
}

const besides = (sighting: ReportedSighting, visit: Visit): Pick<TabState, 'besides'> => ({
  besides: { sighting, visit },
});

/** The sighting that a request for this makes of a page; nothing where no child can be on camera there. */
function sightingOf(
  host: string,
  reported: ReportedSighting | undefined,
  wanted: Wanted,
  settings: Settings,
): ReportedSighting | undefined {
  const platform = platformOfHost(host, settings.sites);
  if (!platform) return undefined;
  const known = reported?.platform === platform && isOnCamera(reported.activity) ? reported.activity : undefined;
  const catalogued = platformById(platform);
  const [rules] = rulesForHost(host, settings.sites)?.sites ?? [];
  const all = catalogued ? activitiesOf(catalogued) : (Object.keys(rules ?? {}) as Activity[]);
  const activity = known ?? (['broadcasting', 'video-chat'] as const).find((each) => all.includes(each));
  if (!activity) return undefined;
  // The microphone alone matters only among strangers.
  if (wanted === 'microphone' && activity !== 'video-chat') return undefined;
  return { platform, activity, certainty: 'sure', adult: catalogued?.adult ?? false };
}

/** Whether the page around a frame is one that we may put a reminder on. */
function canReach(pageUrl: string | undefined, { sites }: Settings): boolean {
  return pageUrl !== undefined && platformOfHost(new URL(pageUrl).hostname, sites) !== undefined;
}

/** What a frame of a page has changed: it got the camera, or gave it back. */
export async function onCameraNow(from: From, { live, page }: OnCameraMessage, now: number): Promise<void> {
  const { tabId, frameId } = from;
  const last = await readTab(tabId);
  // An earlier page, on its way out, says that it has nothing.
  const state = frameId === 0 && live !== 'nothing' ? await aroundFrame(tabId, last, page) : last;
  if (frameId === 0 && state.page !== page) return;
  const { [frameId]: _, ...others } = state.live ?? {};
  const { [frameId]: _page, ...otherPages } = state.livePages ?? {};
  const next = {
    ...state,
    live: live === 'nothing' ? others : { ...others, [frameId]: live },
    livePages: live === 'nothing' ? otherPages : { ...otherPages, [frameId]: page },
  };
  if (isCameraOver(next)) {
    await writeTab(tabId, await withoutSighting(tabId, next, now));
    // What the page said of itself meanwhile has not been looked at yet.
    await lookAtTab(tabId, now);
  } else
    await writeTab(tabId, live === 'nothing' || state.sighting ? next : await onCameraAgain(from, next, live, now));
  await updateHelper(tabId, now);
}

/** A camera came on after an earlier request had failed, for which the tab had been taken for one without a camera. */
async function onCameraAgain(
  { host, frameId, pageUrl }: From,
  state: TabState,
  live: Wanted,
  now: number,
): Promise<TabState> {
  const { settings } = await loadSettings();
  const inFrame = frameId !== 0 && !canReach(pageUrl, settings);
  const sighting = sightingOf(host, undefined, live, settings);
  if (!sighting) return state;
  const { platform, activity } = sighting;
  const visit = continuedVisit(state.visit, sighting, 'in-page', now) ?? { platform, activity };
  const frame = inFrame && { frame: frameId };
  return { ...state, sighting, visit, ...frame, ...onCameraSince(activity, state, now), byCamera: true };
}

/**
 * The state of a tab once its camera is off, where nothing but the camera had said that the page is live: what the page had
 * said of itself, if anything.
 */
export async function withoutSighting(tabId: number, state: TabState, now: number): Promise<TabState> {
  const { sighting: _, byCamera: _by, besides: own, onCameraSince: since, standing, late, frame, ...rest } = state;
  if (standing || late) await hideReminder({ tabId, frame });
  await whenLeft(since, now);
  const visit = state.visit && { ...state.visit, awaySince: now };
  const left = { ...rest, ...(visit && { visit }), ...(own && visit && { ...own, cameraVisit: visit }) };
  // A covered page stays silent.
  return state.covered ? left : unmute(tabId, left);
}
