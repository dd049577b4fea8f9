import { rememberedOf } from '@/reminders/history';
import { recordOf } from '@/reminders/record';
import { isDescribed } from '@/settings/same-child';
import type { Child, Settings } from '@/settings/schema';
import { loadHistory } from '@/stores/history';
import { loadRecord } from '@/stores/record';
import { loadTalks } from '@/stores/talks';

/**
 * The children here who would be missed where only others stay: those who were described, and those of whom something is kept.
 * @param stay ids of those who stay
 * @param first the settings that hold before anybody has chosen anything
 */
export async function whoGoes(
  here: readonly Child[],
  stay: readonly string[],
  first: Settings,
  now: number,
): Promise<Child[]> {
  const gone = here.filter(({ id }) => !stay.includes(id));
  if (gone.length === 0) return [];
  const isKept = await keptOf(now);
  return gone.filter((child) => isDescribed(child, first) || isKept(child.id));
}

/** Tells of whom something is kept: of everybody, for all we know, where storage does not answer. */
async function keptOf(now: number): Promise<(id: string) => boolean> {
  try {
    const [history, record, talks] = await Promise.all([loadHistory(), loadRecord(now), loadTalks(now)]);
    return (id) => {
      const { last, lessons } = rememberedOf(history, [id], now);
      const { entries } = recordOf(record, [id]);
      return last.length + lessons.length + entries.length > 0 || Object.hasOwn(talks.children, id);
    };
  } catch {
    return () => true;
  }
}
