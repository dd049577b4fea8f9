import * as v from 'valibot';
import type { Activity } from '@/catalogue/types';
import { type Band, LAYOUTS, type Lesson, type LessonPlace, PICTURES } from '@/guidance/types';
import { FIRST_CHILD } from '@/settings/migrations';
import { type NewIds, underNewIds } from '@/settings/same-child';
import type { Look } from './choose-lesson';

/**
 * What reminders need to remember, on this computer only: when each child was last reminded at each platform, and which
 * lessons they have seen. No addresses, no names of channels, nothing that was said.
 */
export const HistorySchema = v.strictObject({
  version: v.literal(2),
  /** Unix time in milliseconds, by "child platform activity". */
  lastReminder: v.record(v.string(), v.pipe(v.number(), v.finite())),
  /** Ids of lessons shown, oldest first, by "child band place". */
  lessons: v.record(v.string(), v.array(v.string())),
  /** How the last reminder looked, by child; absent in a history from before that was kept. */
  looks: v.optional(
    v.record(v.string(), v.strictObject({ picture: v.picklist(PICTURES), layout: v.picklist(LAYOUTS) })),
  ),
  /** How many reminders since the last one with a question, by child. */
  sinceQuestion: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)))),
});
export type History = v.InferOutput<typeof HistorySchema>;

/** Where nobody was reminded yet. */
export const emptyHistory = (): History => ({ version: 2, lastReminder: {}, lessons: {} });

/** Reads a stored history; a broken one is an empty one, which at worst brings a reminder early. */
export function parseHistory(stored: unknown): History {
  const parsed = v.safeParse(HistorySchema, fromVersion1(stored));
  return parsed.success ? parsed.output : emptyHistory();
}

/** Before there could be several children, everything was the first one's. */
function fromVersion1(stored: unknown): unknown {
  const { version, lastReminder, lessons } = (stored ?? {}) as Partial<Record<string, unknown>>;
  if (version !== 1) return stored;
  const own = (record: unknown) =>
    Object.fromEntries(
      Object.entries((record ?? {}) as object).map(([key, value]) => [`${FIRST_CHILD} ${key}`, value]),
    );
  return { version: 2, lastReminder: own(lastReminder), lessons: own(lessons) };
}

/** A platform and activity, for one child. */
export interface Spot {
  child: string;
  platform: string;
  activity: Activity;
}

const spotKey = ({ child, platform, activity }: Spot) => `${child} ${platform} ${activity}`;
const lessonKey = (child: string, band: Band, place: LessonPlace) => `${child} ${band} ${place}`;

/** When the last reminder there came, in Unix milliseconds. */
export const lastReminder = (history: History, spot: Spot): number | undefined => history.lastReminder[spotKey(spot)];

/** Lessons that this child has already seen at this place, oldest first. */
export const lessonsShown = (history: History, child: string, band: Band, place: LessonPlace): readonly string[] =>
  history.lessons[lessonKey(child, band, place)] ?? [];

/** How many reminders came since one that asked a question. A child may be called what every object has: `constructor`. */
export const sinceQuestion = ({ sinceQuestion: counts = {} }: History, child: string): number =>
  (Object.hasOwn(counts, child) && counts[child]) || 0;

/** Milliseconds after which no pacing looks at a last reminder any more: the longest, once a day, is over by then. */
const KEPT_FOR = 2 * 86_400_000;

/**
 * The history without last reminders that no pacing looks at any more. Some may lie ahead, since the clock was set back, and count
 * again once it is right; so far ahead, they were noted by a clock that was wrong.
 */
export const withoutOld = (history: History, now: number): History => ({
  ...history,
  lastReminder: Object.fromEntries(
    Object.entries(history.lastReminder).filter(([, at]) => Math.abs(now - at) <= KEPT_FOR),
  ),
});

/** The history after a reminder counted for pacing. */
export function recordReminder(history: History, spot: Spot, now: number): History {
  const young = withoutOld(history, now);
  return { ...young, lastReminder: { ...young.lastReminder, [spotKey(spot)]: now } };
}

/** The history as if the child had never been reminded there. */
export function forgetReminder(history: History, spot: Spot): History {
  const { [spotKey(spot)]: _, ...lastReminder } = history.lastReminder;
  return { ...history, lastReminder };
}

/**
 * The history after a lesson was shown; each lesson stands once, at its latest place.
 * @param asked it came with a question
 */
export function recordLesson(
  history: History,
  child: string,
  band: Band,
  place: LessonPlace,
  { id, picture, layout }: Pick<Lesson, 'id'> & Look,
  asked = false,
): History {
  const before = lessonsShown(history, child, band, place).filter((each) => each !== id);
  return {
    ...history,
    lessons: { ...history.lessons, [lessonKey(child, band, place)]: [...before, id] },
    looks: { ...history.looks, [child]: { picture, layout } },
    sinceQuestion: { ...history.sinceQuestion, [child]: asked ? 0 : sinceQuestion(history, child) + 1 },
  };
}

/** The history without children who are no longer in the family. */
export function keepChildren(history: History, children: readonly string[]): History {
  return withEach(history, (kept) =>
    Object.fromEntries(Object.entries(kept).filter(([key]) => children.includes(key.split(' ', 1)[0] ?? ''))),
  );
}

/** The history of children who have other ids now. */
export const historyUnder = (history: History, ids: NewIds): History =>
  withEach(history, (kept) => underNewIds(kept, ids));

/** The history with a change to all that is kept by child. */
const withEach = (
  history: History,
  change: <Value>(kept: Record<string, Value>) => Record<string, Value>,
): History => ({
  ...history,
  lastReminder: change(history.lastReminder),
  lessons: change(history.lessons),
  ...(history.looks && { looks: change(history.looks) }),
  ...(history.sinceQuestion && { sinceQuestion: change(history.sinceQuestion) }),
});

/** All that is remembered about these children, to be looked at. */
export interface Remembered {
  /** When the last reminder came, newest first. */
  last: readonly (Spot & { at: number })[];
  /** Which lessons were shown. */
  lessons: readonly { child: string; band: Band; place: LessonPlace; ids: readonly string[] }[];
}

/** What the history holds about these children. */
export function rememberedOf(history: History, children: readonly string[], now: number): Remembered {
  const { lastReminder: times, lessons } = withoutOld(history, now);
  const isTheirs = ({ child }: { child: string }) => children.includes(child);
  const last = Object.entries(times).map(([key, at]) => {
    // A platform's id has no space; neither has a child's.
    const [child = '', platform = '', activity] = key.split(' ');
    return { child, platform, activity: activity as Activity, at };
  });
  const shown = Object.entries(lessons).map(([key, ids]) => {
    const [child = '', band, place] = key.split(' ');
    return { child, band: band as Band, place: place as LessonPlace, ids };
  });
  return { last: last.filter(isTheirs).sort((a, b) => b.at - a.at), lessons: shown.filter(isTheirs) };
}
