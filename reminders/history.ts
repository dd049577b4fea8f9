import * as v from 'valibot';
import type { Activity } from '@/catalogue/types';
import type { Band, LessonPlace } from '@/guidance/types';

/**
 * What Livewise remembers, on this computer only: when it last reminded at each platform, and which lessons it has
 * shown. No addresses, no names of channels, nothing that was said.
 */
export const HistorySchema = v.strictObject({
  version: v.literal(1),
  /** Unix time in milliseconds, by "platform activity". */
  lastReminder: v.record(v.string(), v.pipe(v.number(), v.finite())),
  /** Ids of lessons shown, oldest first, by "band place". */
  lessons: v.record(v.string(), v.array(v.string())),
});
export type History = v.InferOutput<typeof HistorySchema>;

export const emptyHistory = (): History => ({ version: 1, lastReminder: {}, lessons: {} });

/** Reads a stored history; a broken one is an empty one, which at worst brings a reminder early. */
export function parseHistory(stored: unknown): History {
  const parsed = v.safeParse(HistorySchema, stored);
  return parsed.success ? parsed.output : emptyHistory();
}

const placeKey = (platform: string, activity: Activity) => `${platform} ${activity}`;
const lessonKey = (band: Band, place: LessonPlace) => `${band} ${place}`;

/** When the last reminder for this platform and activity came, in Unix milliseconds. */
export const lastReminder = (history: History, platform: string, activity: Activity): number | undefined =>
  history.lastReminder[placeKey(platform, activity)];

/** Lessons already shown to this band at this place, oldest first. */
export const lessonsShown = (history: History, band: Band, place: LessonPlace): readonly string[] =>
  history.lessons[lessonKey(band, place)] ?? [];

/** The history after a reminder counted for pacing. */
export const recordReminder = (history: History, platform: string, activity: Activity, now: number): History => ({
  ...history,
  lastReminder: { ...history.lastReminder, [placeKey(platform, activity)]: now },
});

/** The history as if no reminder had come for this platform and activity. */
export function forgetReminder(history: History, platform: string, activity: Activity): History {
  const { [placeKey(platform, activity)]: _, ...lastReminder } = history.lastReminder;
  return { ...history, lastReminder };
}

/** The history after a lesson was shown; each lesson stands once, at its latest place. */
export function recordLesson(history: History, band: Band, place: LessonPlace, lesson: string): History {
  const before = lessonsShown(history, band, place).filter((id) => id !== lesson);
  return { ...history, lessons: { ...history.lessons, [lessonKey(band, place)]: [...before, lesson] } };
}
