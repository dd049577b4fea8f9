import type { Family } from '@/guidance/family';
import type { Band } from '@/guidance/types';
import { whoIsHere } from '@/reminders/presence';
import { bandOf, youngestBand } from '@/settings/children';
import { familyOf } from '@/settings/family';
import type { Child } from '@/settings/schema';
import { loadSettings } from '@/settings/store';
import { loadPresence } from './presence';

/** Whoever reads a page of ours: the child who is here or, where nobody has said so, words that suit the youngest. */
export async function loadReader(now: number): Promise<{ band: Band; family: Family }> {
  const [{ settings }, presence] = await Promise.all([loadSettings(), loadPresence().catch(() => ({}))]);
  const { children } = settings;
  const child = whoIsHere(children, presence, now);
  return {
    band: child ? bandOf(child, now) : youngestBand(children, now),
    family: familyOf(settings, child ?? (children[0] as Child)),
  };
}
