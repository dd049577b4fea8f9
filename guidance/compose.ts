import type { Activity, Platform } from '@/catalogue/types';
import { composeHelp } from './compose-help';
import { fill } from './fill';
import { toLessonWords } from './locales/types';
import type { Band, Lesson, LessonPlace, LessonWords, Reminder, Strength } from './types';
import { words } from './words';

/** What a reminder needs to know of a platform. */
export type ComposePlatform = Pick<Platform, 'id' | 'name' | 'adult' | 'report'>;

export interface ReminderParts {
  platform: ComposePlatform;
  activity: Activity;
  band: Band;
  strength: Strength;
  lesson: Lesson;
  /** ISO 3166-1 alpha-2, or `INT`. */
  country: string;
  /** What the child calls their grown-up; empty for "your grown-up". */
  grownUp: string;
  /** Seconds before carrying on opens. */
  wait: number;
}

/**
 * Puts a whole reminder together as plain data, so that a page is sent words and nothing to look words up in.
 * @throws RangeError for a lesson that has no words
 */
export function compose(parts: ReminderParts): Reminder {
  const { platform, activity, band, strength, lesson, country, wait } = parts;
  const { child } = words;
  const values = { grownUp: parts.grownUp || child.grownUp, platform: platform.name };
  const filled = <Texts extends object>(texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? fill(text, values) : filled(text)]),
    ) as Texts;

  return {
    language: child.language,
    direction: child.direction,
    band,
    strength,
    activity,
    adult: platform.adult ?? false,
    platform: { id: platform.id, name: platform.name },
    lesson: { ...lesson, ...filled(lessonWords(band, platform.adult ? 'adult' : activity, lesson.id)) },
    wait,
    words: filled({ ...child.reminder, who: child.who[band] }),
    help: composeHelp({ platform, band, country, grownUp: parts.grownUp }),
  };
}

/** The words of one lesson, placeholders and all. */
export function lessonWords(band: Band, place: LessonPlace, id: string): LessonWords {
  const triple = (words.child.lessons[band][place] as Readonly<Record<string, Parameters<typeof toLessonWords>[0]>>)[
    id
  ];
  if (!triple) throw new RangeError(`no words for lesson "${id}" of ${place}, ${band}`);
  return toLessonWords(triple);
}
