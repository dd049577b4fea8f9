import type { PressureTactic } from '@/pressure/types';
import type { ComposePlatform } from './compose';
import { composeHelp } from './compose-help';
import { type Family, grownUpName } from './family';
import { fill } from './fill';
import type { Ages } from './help/ages';
import { draw } from './pictures';
import { type Band, type Helper, isUnder10, type Nudge, type ShownLive } from './types';
import { childWords } from './words';

/** The keys of "Cover and leave", as `camera/keys.ts` listens for them. */
const COVER_KEYS = 'Alt + C';

export interface HelperParts {
  platform: ComposePlatform;
  band: Band;
  /** The child's years, where more is known than the band. */
  ages?: Ages;
  family: Family;
  /** What the child has on. */
  shown: ShownLive;
  /** Whether the chat is read: the child is told. */
  watches: boolean;
  /** Whether pages can be opened in a private window. */
  privateWindows: boolean;
}

/** The helper's words, and the help sheet behind it. */
export function composeHelper({ platform, band, ages, family, shown, watches, privateWindows }: HelperParts): Helper {
  const { language, direction, helper, covered, check, reminder } = childWords(family.language);
  const { label, cover, move, smaller, larger } = helper;
  return {
    language,
    direction,
    band,
    words: {
      label,
      on: helper[shown],
      cover,
      keys: fill(helper.keys, { keys: COVER_KEYS }),
      move,
      smaller,
      larger,
      wrong: reminder.wrong,
      leave: reminder.leave,
      leaving: reminder.leaving,
      ...(watches && { watches: helper.watches }),
      covered,
      check,
    },
    drawing: draw('talk'),
    help: composeHelp({ platform, band, ages, family, privateWindows }),
  };
}

/** What is said about a message that sounds like pressure. It says nothing of the message itself. */
export function composeNudge(tactic: PressureTactic, band: Band, family: Family): Nudge {
  const { nudges, nudge, reminder } = childWords(family.language);
  return {
    tactic,
    text: nudges[isUnder10(band) ? 'under-10' : 'from-10'][tactic],
    words: {
      label: nudge.label,
      leave: reminder.leave,
      tell: fill(nudge.tell, { grownUp: grownUpName(family) }),
      block: nudge.block,
      fine: nudge.fine,
    },
  };
}
