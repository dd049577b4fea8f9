import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ACTIVITIES, WANTED } from '@/catalogue/types';
import { SHOWN_LIVE, STRENGTHS } from '@/guidance/types';
import { PageIdSchema, SightingSchema } from '@/messages/parse';
import type { PageId } from '@/messages/types';
import { PRESSURE_TACTICS } from '@/pressure/types';
import { type Visit, withWasOn } from '@/reminders/visit';
import { keep, recall, recallAll } from './session';
import { understood } from './understood';

const time = v.number();
const yes = v.exactOptional(v.literal(true));

const onCamera = {
  child: v.string(),
  /** Unix time in milliseconds. */
  since: time,
  /** The gentle check has been shown. */
  checked: yes,
};

/** The helper that stands. */
const Helper = v.object({
  ...onCamera,
  shown: v.picklist(SHOWN_LIVE),
  /** The parent wants the chat read. */
  pressure: v.boolean(),
  /** Stands for what it was made from; absent until the page has taken it. */
  madeFrom: v.exactOptional(v.number()),
});

const VisitSchema = v.object({
  platform: v.string(),
  activity: v.picklist(ACTIVITIES),
  settledFor: v.exactOptional(v.string()),
  cameraFor: v.exactOptional(v.string()),
  awaySince: v.exactOptional(time),
  wasOn: v.exactOptional(v.object({ ...onCamera, until: time })),
  nudges: v.exactOptional(
    v.object({
      child: v.string(),
      last: time,
      tactics: v.array(v.picklist(PRESSURE_TACTICS)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Visit>;

const Standing = v.object({
  for: v.exactOptional(v.string()),
  strength: v.picklist(STRENGTHS),
  /** The lesson's id. */
  lesson: v.exactOptional(v.string()),
  /** With "What would you do?". */
  asks: yes,
});

/** What the background remembers of a tab until the browser closes: it may itself be stopped at any moment. */
const TabSchema = v.object({
  /** The page that reported last. */
  page: v.exactOptional(PageIdSchema),
  /** The frame that it reported from, where that was one. */
  pageFrame: v.exactOptional(v.number()),
  /** That page was left, and no other has spoken since. */
  left: yes,
  /** What the tab shows now. */
  sighting: v.exactOptional(SightingSchema),
  /** The frame that shows it, where it is not the page itself. */
  frame: v.exactOptional(v.number()),
  visit: v.exactOptional(VisitSchema),
  /** Unix time since when the child may have been on camera for others. */
  onCameraSince: v.exactOptional(time),
  /** A reminder stands and has not been answered; without a child, it asks who is here. */
  standing: v.exactOptional(Standing),
  /** A reminder that the page was given while it hung: it may put it up later. */
  late: v.exactOptional(Standing),
  /** That the child left has been counted. */
  counted: yes,
  /** We silenced the tab. */
  muted: yes,
  /** The child pressed Leave; until this Unix time a live page that turns up is left as well. */
  leavingUntil: v.exactOptional(time),
  /** The page is held until the child has answered. */
  cameraWaits: yes,
  /** Until this Unix time the page gets no camera: the child has just said no. */
  refusedUntil: v.exactOptional(time),
  /** What frames of the page have now, by the frame's number. */
  live: v.exactOptional(v.record(v.string(), v.picklist(WANTED))),
  /** Which page it was that stood in each of these frames. */
  livePages: v.exactOptional(v.record(v.string(), PageIdSchema)),
  /** Nothing but the camera said that this page is live. */
  byCamera: yes,
  /** The child's last visit on camera there, while the page is something else again. */
  cameraVisit: v.exactOptional(VisitSchema),
  /** What the page has said of itself, while the camera makes something else of it. */
  besides: v.exactOptional(v.object({ sighting: SightingSchema, visit: VisitSchema })),
  helper: v.exactOptional(Helper),
  /** "Cover and leave" was pressed. */
  covered: yes,
});
export type TabState = v.InferOutput<typeof TabSchema>;

/** Whether the page has the camera or the screen, or waits for them. */
export const isOn = ({ live = {}, cameraWaits }: TabState): boolean =>
  cameraWaits === true || Object.values(live).some((wanted) => wanted !== 'microphone');

/** Whether nothing but the camera said that the page is live, and the page neither has anything now nor waits for it. */
export const isCameraOver = ({ byCamera, cameraWaits, live = {} }: TabState): boolean =>
  byCamera === true && !cameraWaits && Object.keys(live).length === 0;

/**
 * Whether the child can also stay without the camera. A gate that stands for the page itself is passed by nobody who only
 * says no to the camera; in a frame of another site none does.
 */
export const canRefuse = ({ cameraWaits, byCamera, frame, standing }: TabState): boolean =>
  cameraWaits === true && (standing?.strength !== 'gate' || byCamera === true || frame !== undefined);

/** The tab with the page, or the frame in it, that speaks for it from now on. */
export function spokenForBy(state: TabState, page: PageId, frameId: number): TabState {
  const { pageFrame: _, left: _left, ...rest } = state;
  return { ...rest, page, ...(frameId !== 0 && { pageFrame: frameId }) };
}

/** What outlasts a page: all else was said of it alone. Whoever covered it was on no longer. */
export const nextPage = (
  { visit, cameraVisit, muted, leavingUntil, refusedUntil, helper, covered }: TabState,
  now: number,
): TabState => ({
  ...(visit && { visit: helper && !covered ? withWasOn(visit, helper, now) : visit }),
  ...(cameraVisit && { cameraVisit }),
  ...(muted && { muted }),
  ...(leavingUntil !== undefined && { leavingUntil }),
  ...(refusedUntil !== undefined && { refusedUntil }),
});

const PREFIX = 'tab ';
const keyOf = (tabId: number) => PREFIX + tabId;

/** The state of a tab; an empty one where nothing is known, or nothing that is understood. */
export const readTab = async (tabId: number): Promise<TabState> => (await recall(keyOf(tabId), TabSchema)) ?? {};

/** A storage that refuses costs at worst a reminder too many. */
export const writeTab = (tabId: number, state: TabState): Promise<void> => keep({ [keyOf(tabId)]: state });

/** The state of every tab that shows, or has shown, something live. */
export async function allTabs(): Promise<[tabId: number, state: TabState][]> {
  return Object.entries(await recallAll())
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, state]) => [Number(key.slice(PREFIX.length)), understood(state, TabSchema) ?? {}]);
}

/** Forgets a tab that was closed. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
