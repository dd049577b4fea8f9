import { type Activity, isOnCamera } from '@/catalogue/types';
import { askHowLater, takeHow } from '@/stores/after-live';
import type { TabState } from '@/stores/tab';

/** Milliseconds on camera after which a child is asked how it was. */
const LONG = 15 * 60_000;

/** Since when a child may have been on camera, for a page that has just reported. */
export function onCameraSince(activity: Activity, before: TabState, now: number): Pick<TabState, 'onCameraSince'> {
  return isOnCamera(activity) ? { onCameraSince: before.onCameraSince ?? now } : {};
}

/** The same for a page that asks for the camera, where the one before has not said that it went. */
export const stillOnCamera = ({ onCameraSince: since }: TabState): Pick<TabState, 'onCameraSince'> =>
  since === undefined ? {} : { onCameraSince: since };

const isLong = (since: number, now: number): boolean => now - since >= LONG;

/**
 * The tab whose helper goes on from the page before. Noting, as that was left, that the child is to be asked was too early:
 * they are asked once it is over.
 */
export async function onSince(state: TabState, since: number, now: number): Promise<TabState> {
  if (isLong(since, now)) await takeHow();
  return { ...state, onCameraSince: Math.min(since, state.onCameraSince ?? since) };
}

/**
 * The child leaves: after a long time on camera, notes that they are to be asked how it was, at the next calm moment.
 * @returns whether they are
 */
export async function whenLeft(since: number | undefined, now: number): Promise<boolean> {
  const isDue = since !== undefined && isLong(since, now);
  if (isDue) await askHowLater();
  return isDue;
}
