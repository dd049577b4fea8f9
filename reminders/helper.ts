import type { Sighting, Wanted } from '@/catalogue/types';
import type { ShownLive } from '@/guidance/types';
import type { CheckAfter, Child, Settings } from '@/settings/schema';
import { isGrownUpHere, type Presence, whoIsHere } from './presence';
import type { Visit } from './visit';

const MINUTE = 60_000;

/** Milliseconds on camera after which a child is asked whether all is good; nothing for never. */
export const CHECK_TIMES: Readonly<Record<CheckAfter, number | undefined>> = {
  '10-minutes': 10 * MINUTE,
  '20-minutes': 20 * MINUTE,
  '30-minutes': 30 * MINUTE,
  '1-hour': 60 * MINUTE,
  never: undefined,
};

/** A tab, as far as the helper goes. */
export interface HelperOccasion {
  sighting: (Pick<Sighting, 'platform' | 'activity'> & Partial<Pick<Sighting, 'adult'>>) | undefined;
  visit: Visit | undefined;
  /** What the page and its frames have. */
  live: readonly Wanted[];
  settings: Pick<Settings, 'children' | 'platformsOff'>;
  presence: Presence;
  /** Unix time in milliseconds. */
  now: number;
}

/** For whom the helper stands and what it names; nothing where there is to be none. */
export function helperDue(occasion: HelperOccasion): { child: Child; shown: ShownLive } | undefined {
  const { sighting, visit, live, settings, presence, now } = occasion;
  if (!sighting || settings.platformsOff.includes(sighting.platform) || isGrownUpHere(presence, now)) return undefined;
  const answered = settings.children.find(({ id }) => id === (visit?.cameraFor ?? visit?.settledFor));
  const child = whoIsHere(settings.children, presence, now) ?? answered;
  // As reminders do, it stands on sites for adults whatever the parent switched off.
  if (!child || !(child.activities[sighting.activity].on || sighting.adult)) return undefined;
  const shown = shownLive(live, sighting.activity === 'video-chat' && visit?.settledFor === child.id);
  return shown && { child, shown };
}

function shownLive(live: readonly Wanted[], isChatting: boolean): ShownLive | undefined {
  if (live.includes('camera')) return 'camera';
  if (live.includes('screen')) return 'screen';
  return isChatting ? 'chat' : undefined;
}
