import { type Activity, isOnCamera } from '@/catalogue/types';
import { askHowLater } from '@/stores/after-live';
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

/**
 * The child leaves: after a long time on camera, notes that they are to be asked how it was, at the next calm moment.
 * @returns whether they are
 */
export async function whenLeft(since: number | undefined, now: number): Promise<boolean> {
  const isDue = since !== undefined && now - since >= LONG;
  if (isDue) await askHowLater();
  return isDue;
}
