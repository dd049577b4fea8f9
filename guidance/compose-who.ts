import type { Platform } from '@/catalogue/types';
import { type AvatarId, avatarOf } from './avatars';
import { composeHelp } from './compose-help';
import type { Family } from './family';
import { fill } from './fill';
import type { Ages } from './help/ages';
import type { Band, Strength, WhoQuestion } from './types';
import { childWords } from './words';

export interface WhoParts {
  platform: Pick<Platform, 'name' | 'report'>;
  children: readonly { id: string; nickname: string; avatar: AvatarId }[];
  /** Of the youngest: what is said before it is known who reads it must suit them all. */
  band: Band;
  /** Of all of them: help that turns one away is not named. */
  ages: Ages;
  strength: Strength;
  family: Family;
  /** Whether pages can be opened in a private window. */
  privateWindows?: boolean;
}

/** The question that comes before a reminder where there are several children. */
export function composeWho({
  platform,
  children,
  band,
  ages,
  strength,
  family,
  privateWindows = false,
}: WhoParts): WhoQuestion {
  const text = childWords(family.language);
  const { label, leave, wrong, leaving } = text.reminder;
  return {
    language: text.language,
    direction: text.direction,
    band,
    // There is nothing to carry on to yet, so a gate has nothing to ask.
    strength: strength === 'gate' ? 'pause' : strength,
    children: children.map(({ id, nickname, avatar }, index) => ({
      id,
      name: nickname || fill(text.child, { number: String(index + 1) }),
      avatar: avatarOf(avatar),
    })),
    words: { label, leave, wrong, leaving, ...text.whoIsHere },
    help: composeHelp({ platform, band, ages, family, privateWindows }),
  };
}
