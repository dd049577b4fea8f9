import type { Lesson, Tactic } from '@/guidance/types';

/** How a reminder looks at a glance. */
export type Look = Pick<Lesson, 'picture' | 'layout'>;

/**
 * The lesson that was shown longest ago, or never: none comes back before all the others have been seen. But the next
 * reminder must not look like the last, wherever that was: people stop seeing what repeats. Then the one after it.
 * What was just relevant comes first: the oldest one about it, and none of the others.
 * @param shown ids, oldest first
 * @param last how the last reminder looked, whatever it was about
 * @param relevant the tactic that the child has just met here
 */
export function chooseLesson(
  lessons: readonly Lesson[],
  shown: readonly string[],
  last?: Look,
  relevant?: Tactic,
): Lesson {
  const about = relevant ? lessons.filter(({ tactic }) => tactic === relevant) : [];
  return oldest(about.length > 0 ? about : lessons, shown, last);
}

function oldest(lessons: readonly Lesson[], shown: readonly string[], last: Look | undefined): Lesson {
  const age = ({ id }: Lesson) => shown.indexOf(id);
  const oldestFirst = [...lessons].sort((a, b) => age(a) - age(b));
  const [first] = oldestFirst;
  if (!first) throw new RangeError('no lessons to choose from');
  return oldestFirst.find(({ picture, layout }) => picture !== last?.picture && layout !== last?.layout) ?? first;
}
