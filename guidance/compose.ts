import type { Activity, Platform } from '@/catalogue/types';
import { composeHelp } from './compose-help';
import { type Family, grownUpName, shownGrownUp, shownMessage } from './family';
import { fill } from './fill';
import type { Ages } from './help/ages';
import type { Language } from './languages';
import { type ChildWords, toLessonWords } from './locales/types';
import { draw } from './pictures';
import {
  type Band,
  isUnder10,
  type Lesson,
  type LessonPlace,
  type LessonWords,
  type Reminder,
  type Strength,
  type Tactic,
} from './types';
import { childWords } from './words';

/** What a reminder needs to know of a platform. */
export type ComposePlatform = Pick<Platform, 'id' | 'name' | 'adult' | 'report'>;

export interface ReminderParts {
  platform: ComposePlatform;
  activity: Activity;
  band: Band;
  /** The child's years, where more is known than the band. */
  ages?: Ages;
  strength: Strength;
  lesson: Lesson;
  family: Family;
  /** Seconds before carrying on opens. */
  wait: number;
  /** Whether it asks "What would you do?"; only where the lesson has a tactic, and from 10 on. */
  asks?: boolean;
  /** Whether it reads itself aloud; only under 10. */
  readAloud?: boolean;
  /** Whether pages can be opened in a private window. */
  privateWindows?: boolean;
  /** Whether counts of reminders are kept: the child is told what is. */
  recorded: boolean;
  /** Whether the PIN of a `gate` is digits alone. */
  pinIsDigits: boolean;
}

/**
 * Puts a whole reminder together as plain data, so that a page is sent words and nothing to look words up in.
 * @throws RangeError for a lesson that has no words
 */
export function compose(parts: ReminderParts): Reminder {
  const {
    platform,
    activity,
    band,
    strength,
    lesson,
    family,
    wait,
    recorded,
    pinIsDigits,
    privateWindows = false,
  } = parts;
  const child = childWords(family.language);
  const values = { grownUp: grownUpName(family), platform: platform.name };
  const filled = <Texts extends object>(texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? fill(text, values) : filled(text)]),
    ) as Texts;
  const place = platform.adult ? 'adult' : activity;
  const message = shownMessage(family);
  const [first] = family.grownUps;
  const question = parts.asks ? questionAbout(child, band, lesson.tactic, values) : undefined;

  return {
    language: child.language,
    direction: child.direction,
    band,
    strength,
    activity,
    platform: { id: platform.id, name: platform.name },
    lesson: { ...lesson, ...filled(lessonWords(family.language, band, place, lesson.id)) },
    drawing: draw(lesson.picture),
    ...(question && { question }),
    ...(parts.readAloud && isUnder10(band) && { readAloud: true }),
    wait,
    ...(family.promise && { promise: fill(child.promise[band], values) }),
    ...(message && { message }),
    ...(first?.reach && { tell: shownGrownUp(first, family.language) }),
    words: filled({ ...child.reminder, who: child.who[band][recorded ? 'recorded' : 'notRecorded'] }),
    pinIsDigits,
    help: composeHelp({ platform, band, ages: parts.ages, family, privateWindows }),
  };
}

/** The question about a tactic; under 10 there is none. */
function questionAbout(
  { question, questions }: ChildWords,
  band: Band,
  tactic: Tactic | undefined,
  values: Record<string, string>,
) {
  if (!tactic || isUnder10(band)) return undefined;
  const { comment, answers } = questions[band === '10-12' ? '10-12' : '13-17'][tactic];
  return {
    ...question,
    comment,
    answers: answers.map(([text, reply]) => ({ text: fill(text, values), reply: fill(reply, values) })),
  };
}

/**
 * A lesson's title away from the place where it was shown.
 * @throws RangeError for a lesson that has no words
 */
export function lessonTitle(
  family: Pick<Family, 'grownUps' | 'language'>,
  band: Band,
  place: LessonPlace,
  id: string,
): string {
  const { site } = childWords(family.language);
  return fill(lessonWords(family.language, band, place, id).title, { grownUp: grownUpName(family), platform: site });
}

/** The words of one lesson, placeholders and all. */
export function lessonWords(language: Language, band: Band, place: LessonPlace, id: string): LessonWords {
  const lessons = childWords(language).lessons[band][place];
  const triple = (lessons as Readonly<Record<string, Parameters<typeof toLessonWords>[0]>>)[id];
  if (!triple) throw new RangeError(`no words for lesson "${id}" of ${place}, ${band}`);
  return toLessonWords(triple);
}
