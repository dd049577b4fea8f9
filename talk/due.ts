import * as v from 'valibot';
import { type NewIds, underNewIds } from '@/settings/same-child';
import type { TalkPeriod } from '@/settings/schema';

const DAY = 86_400_000;
const DAYS: Readonly<Record<Exclude<TalkPeriod, 'off'>, number>> = {
  'two-weeks': 14,
  month: 30,
  'two-months': 61,
  'three-months': 91,
};
/** Nobody is nudged more often than this. */
const LEAST_DAYS_BETWEEN_NUDGES = 7;

const Time = v.pipe(v.number(), v.finite());

/** When a family talked, by child. Times are Unix milliseconds. */
export const TalksSchema = v.strictObject({
  /** When the first clock began to run. */
  since: Time,
  children: v.record(
    v.string(),
    v.strictObject({
      talked: v.optional(Time),
      /** How many talks, which chooses other starters each time. */
      count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
      /** "Later": no card until then. */
      later: v.optional(Time),
      /** The card was seen: no badge until then, for whichever child. */
      quiet: v.optional(Time),
    }),
  ),
});
export type Talks = v.InferOutput<typeof TalksSchema>;

/** Where no talk was noted yet: the clock begins now. */
export const newTalks = (now: number): Talks => ({ since: now, children: {} });

/** Reads stored talks; damaged ones start the clock anew. */
export function parseTalks(stored: unknown, now: number): Talks {
  const parsed = v.safeParse(TalksSchema, stored);
  return parsed.success ? parsed.output : newTalks(now);
}

/** Only these children's. */
export const talksOf = ({ since, children }: Talks, ids: readonly string[]): Talks => ({
  since,
  children: Object.fromEntries(Object.entries(children).filter(([id]) => ids.includes(id))),
});

/** The talks of children who have other ids now. */
export const talksUnder = ({ since, children }: Talks, ids: NewIds): Talks => ({
  since,
  children: underNewIds(children, ids),
});

const isBefore = (now: number, until: number | undefined) =>
  until !== undefined && now < until && until - now <= LEAST_DAYS_BETWEEN_NUDGES * DAY;

/** Whether only a clock that ran ahead can have noted this time. */
export const isAhead = (time: number, now: number): boolean => time - now > DAY;

/** When the family last talked with this child, as far as it can be believed. */
export function lastTalk(talks: Talks, child: string, now: number): number | undefined {
  const talked = talks.children[child]?.talked;
  // A clock that was set back a little leaves times in the future: they count as now.
  return talked === undefined || isAhead(talked, now) ? undefined : Math.min(talked, now);
}

/** Whether it is time to talk with this child. */
export function isTalkDue(talks: Talks, child: string, period: TalkPeriod, now: number): boolean {
  if (period === 'off') return false;
  const last = lastTalk(talks, child, now) ?? Math.min(talks.since, now);
  return now - last >= DAYS[period] * DAY && !isBefore(now, talks.children[child]?.later);
}

/** Whether the toolbar should say so of any of these children; not within the quiet week of another. */
export const isBadgeDue = (talks: Talks, children: readonly string[], period: TalkPeriod, now: number): boolean =>
  children.some((child) => isTalkDue(talks, child, period, now)) &&
  !children.some((child) => isBefore(now, talks.children[child]?.quiet));

/** What the parent did with the card. */
export type TalkStep = 'talked' | 'later' | 'seen';

/** The talks after that. */
export function afterTalkStep(talks: Talks, child: string, what: TalkStep, now: number): Talks {
  // A child may be called what every object has: `constructor`.
  const before = (Object.hasOwn(talks.children, child) && talks.children[child]) || { count: 0 };
  const soon = now + LEAST_DAYS_BETWEEN_NUDGES * DAY;
  const after = {
    // The family was nudged this week, and another child's turn may come tomorrow: the quiet week goes on.
    talked: { talked: now, count: before.count + 1, ...(isBefore(now, before.quiet) && { quiet: before.quiet }) },
    later: { ...before, later: soon },
    // Seen once more, the quiet week does not begin again.
    seen: isBefore(now, before.quiet) ? before : { ...before, quiet: soon },
  }[what];
  return { ...talks, children: { ...talks.children, [child]: after } };
}
