import type { Lesson } from '@/guidance/types';

/**
 * The lesson that was shown longest ago, or never: none comes back before all the others have been seen.
 * @param shown ids, oldest first
 */
export function chooseLesson(lessons: readonly Lesson[], shown: readonly string[]): Lesson {
  const [first, ...rest] = lessons;
  if (!first) throw new RangeError('no lessons to choose from');
  const age = (lesson: Lesson) => shown.indexOf(lesson.id);
  return rest.reduce((oldest, lesson) => (age(lesson) < age(oldest) ? lesson : oldest), first);
}
