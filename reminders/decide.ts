import type { Sighting } from '@/catalogue/types';
import { lessonsAt } from '@/guidance/lessons';
import { isUnder10, type Lesson, type LessonPlace, STRENGTHS, type Strength } from '@/guidance/types';
import { bandOf } from '@/settings/children';
import type { Child, Settings } from '@/settings/schema';
import { chooseLesson } from './choose-lesson';
import { rulesFor, waitFor } from './defaults';
import { type History, lastReminder, lessonsShown, sinceQuestion } from './history';
import { isDue, isOverTime } from './pacing';
import { isGrownUpHere, type Presence, whoIsHere } from './presence';
import { type Relevant, relevantTo } from './relevant';
import type { Visit } from './visit';

/** All that is decided by. */
export interface Occasion {
  sighting: Pick<Sighting, 'platform' | 'activity' | 'adult' | 'certainty'>;
  /** It is a player inside a page of another site: only a camera gets more than a card there. */
  inFrame?: boolean;
  /** The page waits for the camera. */
  camera?: boolean;
  /** The visit that this page continues, if it does. */
  visit: Visit | undefined;
  settings: Settings;
  presence: Presence;
  history: History;
  relevant: Relevant;
  /** The reminder that stands there already: for the same child it keeps its lesson. */
  stands?: Stands | undefined;
  /** Unix time in milliseconds. */
  now: number;
}

/** A reminder that stands: for whom, its lesson's id, and whether it asks. */
export interface Stands {
  for?: string;
  lesson?: string;
  asks?: true;
}

/** What comes of it; of nothing, why. */
export type Decision =
  | { show: 'nothing'; because: 'not-live' | 'switched-off' | 'grown-up-here' | 'same-visit' | 'not-due' }
  /** Several children, and nobody has said who is here: they are asked first, as firmly as the reminder will stand. */
  | { show: 'who'; strength: Strength }
  | {
      show: 'reminder';
      child: Child;
      strength: Strength;
      lesson: Lesson;
      place: LessonPlace;
      /** Seconds before carrying on opens. */
      wait: number;
      /** With "What would you do?". */
      asks: boolean;
    };

/** Reminders between two that ask "What would you do?", at least. */
const BETWEEN_QUESTIONS = 3;

/** Whether to remind, whom, how firmly, and of what. */
export function decide(occasion: Occasion): Decision {
  const { sighting, settings, presence, now } = occasion;
  // A page that could not be settled gets no reminder: one that is often wrong is no longer read.
  if (sighting.certainty !== 'sure') return { show: 'nothing', because: 'not-live' };
  if (settings.platformsOff.includes(sighting.platform)) return { show: 'nothing', because: 'switched-off' };
  if (isGrownUpHere(presence, now)) return { show: 'nothing', because: 'grown-up-here' };

  const child = whoIsHere(settings.children, presence, now);
  if (child) return decideFor(child, occasion);

  const each = settings.children.map((one) => decideFor(one, occasion));
  const strengths = each.flatMap((decision) =>
    decision.show === 'reminder' ? [STRENGTHS.indexOf(decision.strength)] : [],
  );
  const firmest = STRENGTHS[Math.max(...strengths)];
  return firmest ? { show: 'who', strength: firmest } : (each[0] ?? { show: 'nothing', because: 'switched-off' });
}

function decideFor(child: Child, occasion: Occasion): Decision {
  const { sighting, inFrame, camera, visit, settings, history, relevant, stands, now } = occasion;
  const { platform, activity, adult } = sighting;
  const choice = child.activities[activity];
  if (!choice.on && !adult) return { show: 'nothing', because: 'switched-off' };

  const band = bandOf(child, now);
  const { strength: usual, pacing } = rulesFor(sighting, choice, band, settings.lock !== undefined);
  const isVisit = visit?.platform === platform && visit.activity === activity;
  const isSame = isVisit && visit.settledFor === child.id;
  if (camera) {
    if (isVisit && visit.cameraFor === child.id && !child.onCamera.everyTime) {
      return { show: 'nothing', because: 'same-visit' };
    }
  } else {
    if (isSame && !isOverTime(pacing)) return { show: 'nothing', because: 'same-visit' };
    if (!isDue(pacing, lastReminder(history, { child: child.id, platform, activity }), now)) {
      return { show: 'nothing', because: isSame ? 'same-visit' : 'not-due' };
    }
  }
  const strength = camera ? (usual === 'card' ? 'pause' : usual) : inFrame ? 'card' : usual;
  const place = adult ? 'adult' : activity;
  const lessons = lessonsAt(place);
  const standing = stands?.for === child.id ? lessons.find(({ id }) => id === stands.lesson) : undefined;
  const lesson =
    standing ??
    chooseLesson(
      lessons,
      lessonsShown(history, child.id, band, place),
      history.looks?.[child.id],
      relevantTo(relevant, child.id, platform),
    );
  const asks =
    lesson.tactic !== undefined &&
    !isUnder10(band) &&
    // Too small a place for it.
    !inFrame &&
    (standing ? stands?.asks === true : sinceQuestion(history, child.id) >= BETWEEN_QUESTIONS);
  return { show: 'reminder', child, strength, lesson, place, wait: waitFor(band, strength), asks };
}
