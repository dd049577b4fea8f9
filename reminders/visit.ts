import type { Sighting } from '@/catalogue/types';
import { lasts } from './lasts';
import type { Nudges } from './nudges';

/** A stay at one platform and activity in one tab. */
export interface Visit {
  platform: string;
  activity: Sighting['activity'];
  /** The child whose reminder has had its say: a card was shown, or the child carried on from a pause. */
  settledFor?: string;
  /** The child who carried on to the camera: the page need not wait again. */
  cameraFor?: string;
  /** Unix milliseconds since when the tab has been elsewhere on the platform. */
  awaySince?: number;
  /** The helper of the page before: some sites load a page for each match, and the child has been on all along. */
  wasOn?: WasOn;
  /** What the chat has been spoken of, to this child. */
  nudges?: Nudges & { child: string };
}

/** How long a child had been on camera as a page was left. Times are Unix milliseconds. */
export interface WasOn {
  child: string;
  since: number;
  /** The gentle check has been shown. */
  checked?: true;
  /** Off for longer, the time begins anew. */
  until: number;
}

const SHORT_GAP = 60_000;

/** The visit for the next page, which may go on with what the helper of this one knows. */
export const withWasOn = (visit: Visit, helper: Omit<WasOn, 'until'>, now: number): Visit => ({
  ...visit,
  wasOn: { ...helper, until: now + SHORT_GAP },
});

/** What goes on where the page before was left a moment ago. */
export const goesOn = (visit: Visit | undefined, now: number): WasOn | undefined =>
  lasts(visit?.wasOn?.until, SHORT_GAP, now) ? visit?.wasOn : undefined;

/** The visit as if this child's reminder had not had its say. */
export function unsettledFor(visit: Visit, child: string): Visit {
  const { settledFor, cameraFor, ...rest } = visit;
  return {
    ...rest,
    ...(settledFor !== undefined && settledFor !== child && { settledFor }),
    ...(cameraFor !== undefined && cameraFor !== child && { cameraFor }),
  };
}

/**
 * How a page with a sighting was reached: from elsewhere (`fresh`), by a page load from the same platform
 * (`same-platform`), or without a page load (`in-page`).
 */
export type Arrival = 'fresh' | 'same-platform' | 'in-page';

const LONGEST_ABSENCE = 10 * 60_000;

/** The visit that this page continues, or nothing where a new one begins. */
export function continuedVisit(
  visit: Visit | undefined,
  sighting: Pick<Sighting, 'platform' | 'activity'>,
  arrival: Arrival,
  now: number,
): Visit | undefined {
  if (!visit || arrival === 'fresh') return undefined;
  if (visit.platform !== sighting.platform || visit.activity !== sighting.activity) return undefined;
  if (visit.awaySince !== undefined && Math.abs(now - visit.awaySince) > LONGEST_ABSENCE) return undefined;
  const { awaySince: _, ...rest } = visit;
  return rest;
}
