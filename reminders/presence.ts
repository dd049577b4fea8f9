import type { Child, Remember } from '@/settings/schema';

/** How long what somebody said holds, in Unix milliseconds; empty for as long as the browser is open. */
interface Span {
  since?: number;
  until?: number;
}

/** Who is at the computer, as far as somebody said so. Forgotten when the browser closes. */
export interface Presence {
  child?: ({ id: string } & Span) | undefined;
  /** A grown-up gave the PIN: no reminders meanwhile. */
  grownUp?: Span | undefined;
}

/** For how long a grown-up can quiet the reminders. */
export const QUIET_PERIODS = ['15-minutes', '1-hour', 'until-close'] as const;
export type QuietPeriod = (typeof QUIET_PERIODS)[number];

const MINUTE = 60_000;
const LENGTHS: Readonly<Record<Remember | QuietPeriod, number | undefined>> = {
  '15-minutes': 15 * MINUTE,
  '30-minutes': 30 * MINUTE,
  '1-hour': 60 * MINUTE,
  '3-hours': 180 * MINUTE,
  'until-close': undefined,
};

/** How long a period that begins now lasts; nothing for as long as the browser is open. */
export function spanOf(period: Remember | QuietPeriod, now: number): Span {
  const length = LENGTHS[period];
  return length === undefined ? {} : { since: now, until: now + length };
}

/** A clock that was set back must not stretch what somebody said, nor what does not say since when. */
const LONGEST = 180 * MINUTE;

const holds = (said: Span | undefined, now: number): boolean =>
  said !== undefined && (said.until === undefined || (now < said.until && now >= (said.since ?? said.until - LONGEST)));

/** Whether a grown-up is here and wants no reminders. */
export const isGrownUpHere = ({ grownUp }: Presence, now: number): boolean => holds(grownUp, now);

/** Who is here: the only child, or the one who said so. Nothing where the child must be asked. */
export function whoIsHere(children: readonly Child[], { child }: Presence, now: number): Child | undefined {
  if (children.length === 1) return children[0];
  return holds(child, now) ? children.find(({ id }) => id === child?.id) : undefined;
}
