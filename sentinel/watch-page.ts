import { createRecogniser } from '@/catalogue/recognise';
import type { PlatformRules } from '@/catalogue/types';
import type { Arrival } from '@/reminders/visit';
import { followSightings } from './follow-sightings';
import { pageOf, watchMoves } from './moves';

/**
 * Looks at the address of one page for as long as it stands, and has what it shows of this platform followed and reported.
 * Here is only what every page needs: what the rest takes to be made ready is spared those that are never live.
 */
export function watchPage(rules: PlatformRules): void {
  const recognise = createRecogniser([rules]);
  const hashRoutes = rules.sites.some((site) => site.hashRoutes);
  let page: string | undefined;
  let following: ReturnType<typeof followSightings> | undefined;

  /** @param arrival absent where the page was loaded */
  const look = (arrival?: Arrival) => {
    const here = pageOf(location.href, hashRoutes);
    if (arrival === 'in-page' && here === page) return;
    page = here;
    const sighting = recognise(location);
    if (sighting) following ??= followSightings(rules, look, stopWatching);
    following?.(sighting, arrival);
  };

  const stopWatching = watchMoves(() => look('in-page'));
  look();
}
