import type { PlatformRules } from '@/catalogue/types';
import { shieldTyping } from '@/sentinel/shield';
import { watchPage } from '@/sentinel/watch-page';

/**
 * Stage 1: on catalogue hosts only. The manifest gives each host the rules of its own platform
 * (`rules/<platform>.js`, written at build) and then this script; see `modules/catalogue-scripts.ts`.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main() {
    const rules = (globalThis as { livewiseRules?: PlatformRules }).livewiseRules;
    shieldTyping();
    if (rules) watchPage(rules);
  },
});
