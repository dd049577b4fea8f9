import type { Sighting } from '@/catalogue/types';
import { lessonsFor } from '@/guidance/lessons';
import type { Lesson, LessonPlace, Strength } from '@/guidance/types';
import type { Settings } from '@/settings/schema';
import { chooseLesson } from './choose-lesson';
import { rulesFor, waitFor } from './defaults';
import { type History, lastReminder, lessonsShown } from './history';
import { isDue } from './pacing';
import type { Visit } from './visit';

export interface Occasion {
  sighting: Pick<Sighting, 'platform' | 'activity' | 'adult' | 'certainty'>;
  /** The visit that this page continues, if it does. */
  visit: Visit | undefined;
  settings: Settings;
  history: History;
  /** Unix time in milliseconds. */
  now: number;
}

export type Decision =
  | { show: false; because: 'not-live' | 'switched-off' | 'same-visit' | 'not-due' }
  | { show: true; strength: Strength; lesson: Lesson; place: LessonPlace; wait: number };

/** Whether to remind, how firmly, and of what. */
export function decide({ sighting, visit, settings, history, now }: Occasion): Decision {
  const { platform, activity, adult } = sighting;
  // A page that could not be settled gets no reminder: one that is often wrong is no longer read.
  if (sighting.certainty !== 'sure') return { show: false, because: 'not-live' };
  if (!settings.activities[activity].on || settings.platformsOff.includes(platform)) {
    return { show: false, because: 'switched-off' };
  }
  if (visit?.settled && visit.platform === platform && visit.activity === activity) {
    return { show: false, because: 'same-visit' };
  }
  const { strength, pacing } = rulesFor(sighting, settings);
  if (!isDue(pacing, lastReminder(history, platform, activity), now)) return { show: false, because: 'not-due' };

  const place = adult ? 'adult' : activity;
  const { band } = settings;
  const lesson = chooseLesson(lessonsFor(band, place), lessonsShown(history, band, place));
  return { show: true, strength, lesson, place, wait: waitFor(band, strength) };
}
