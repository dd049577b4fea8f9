import type { Wanted } from '@/catalogue/types';
import { apply, create, getTracks, idOf, kindOf, readyState, stop } from './natives';

interface Kept {
  track: MediaStreamTrack;
  wanted: Wanted;
}

/** What counts where a page has both: the camera first, for it is what a child most needs to know of. */
export const moreOf = <What extends Wanted | '' | undefined>(now: What, wanted: What): What =>
  wanted === 'camera' || (wanted === 'screen' && now !== 'camera') || !now ? wanted : now;

/**
 * Keeps what a page was let have for as long as it runs.
 *
 * @param tell is told what the page has, whenever that changes; the empty text for nothing
 */
export function keepTracks(tell: (now: string) => void) {
  const live: Record<string, Kept> = create(null);
  /**
   * What was ever let through, by the browser's id for it: Chromium hands out more than one object for one track (an element
   * that plays a stream, `captureStream`), and a copy of one can be made when another has ended.
   */
  const known: Record<string, Wanted> = create(null);
  let count = 0;
  let stops = 0;
  let told = '';

  const keep = (track: MediaStreamTrack, wanted: Wanted) => {
    live[++count] = { track, wanted };
    known[apply(idOf, track, []) as string] = wanted;
  };

  /** Lets go of what has ended, and tells. */
  const look = () => {
    let now: Wanted | '' = '';
    for (const id in live) {
      const { track, wanted } = live[id] as Kept;
      if (apply(readyState, track, []) === 'ended') delete live[id];
      else now = moreOf(now, wanted);
    }
    if (now !== told) {
      told = now;
      tell(now);
    }
  };

  return {
    keep,
    look,
    /** How often everything was stopped. */
    stops: () => stops,
    /**
     * Keeps a stream that has arrived. One that was let through before the last stop was still starting then, and ends now.
     *
     * @param since how often everything had been stopped when it was let through
     * @returns whether it is kept
     */
    keepAll(stream: MediaStream, wanted: Wanted, since = stops): boolean {
      const all = apply(getTracks, stream, []);
      for (let i = 0; i < all.length; i++) {
        const track = all[i] as MediaStreamTrack;
        if (since !== stops) apply(stop, track, []);
        else keep(track, apply(kindOf, track, []) === 'audio' ? 'microphone' : wanted);
      }
      look();
      return since === stops;
    },
    /** What a track was let through as; nothing where it was not. */
    wantedBy: (track: MediaStreamTrack): Wanted | undefined => known[apply(idOf, track, []) as string],
    stopAll() {
      stops++;
      for (const id in live) apply(stop, live[id]?.track as MediaStreamTrack, []);
      look();
    },
    tellAgain: () => tell(told),
    isOn: () => told !== '',
  };
}

export type Tracks = ReturnType<typeof keepTracks>;
