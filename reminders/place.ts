import { type Activity, isOnCamera } from '@/catalogue/types';

/** A page in a frame, and what is known of the page around it. */
export interface Framed {
  platform: string;
  activity: Activity;
  /** The platform that the page around it belongs to. */
  around: string | undefined;
  /** Whether that page, or another frame in it, is live already. */
  isTaken: boolean;
}

/**
 * Where the sighting of a page in a frame belongs: to the `page` around it, to the `frame`, or nowhere.
 *
 * A page of the same platform speaks for itself about what is watched there (the chat beside a recording is in a frame
 * as well); but a camera in its frame is its own. One page gets one reminder.
 */
export function placeOf({ platform, activity, around, isTaken }: Framed): 'page' | 'frame' | 'nowhere' {
  if (isTaken) return 'nowhere';
  if (around !== platform) return 'frame';
  return isOnCamera(activity) ? 'page' : 'nowhere';
}
