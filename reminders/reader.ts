import type { Family } from '@/guidance/family';
import type { Ages } from '@/guidance/help/ages';
import type { Band } from '@/guidance/types';
import { agesOf, bandOf, youngestBand } from '@/settings/children';
import { familyOf } from '@/settings/family';
import type { Child, Settings } from '@/settings/schema';
import { type Presence, whoIsHere } from './presence';

/** Whoever reads a page of ours. */
export interface Reader {
  /** Absent where nobody has said who is here; band and family then suit the youngest. */
  child: Child | undefined;
  band: Band;
  /** Whom help must be for: the child who is here, or all children. */
  ages: Ages;
  family: Family;
}

/** The child who is here or, where nobody has said so, words that suit the youngest. */
export function readerOf(settings: Settings, presence: Presence, now: number): Reader {
  const { children } = settings;
  const child = whoIsHere(children, presence, now);
  return {
    child,
    band: child ? bandOf(child, now) : youngestBand(children, now),
    ages: agesOf(child ? [child] : children, now),
    family: familyOf(settings, child ?? (children[0] as Child)),
  };
}
