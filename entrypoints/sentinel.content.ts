import type { PlatformRules } from '@/catalogue/types';
import { askForRules } from '@/sentinel/ask-for-rules';
import { shieldOurs } from '@/sentinel/shield';
import { watchPage } from '@/sentinel/watch-page';

/**
 * Stage 1: on catalogue hosts, and on sites that the parent added. The manifest gives each catalogue host the rules of its
 * own platform (`rules/<platform>.js`, written at build) and then this script (see `modules/catalogue-scripts.ts`); on the
 * parent's sites (`background/sites.ts`) the rules are asked for.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  async main() {
    const here = globalThis as {
      livewiseRules?: PlatformRules;
      livewiseWatches?: true;
      /** Put into a page that stood open, after an update or for a new site: heeded by `overlay/helper.tsx`. */
      livewiseLate?: boolean;
    };
    if (here.livewiseWatches) return;
    here.livewiseLate ??= document.readyState !== 'loading';
    shieldOurs();
    const rules = here.livewiseRules ?? (await askForRules());
    // Put in twice, by two ways that both lead here: one watches.
    if (!rules || here.livewiseWatches) return;
    here.livewiseWatches = true;
    watchPage(rules);
  },
});
