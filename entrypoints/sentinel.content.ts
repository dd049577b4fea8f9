import type { PlatformRules } from '@/catalogue/types';
import { watchPage } from '@/sentinel/watch-page';

/**
 * Stage 1: on catalogue hosts only. The manifest gives each host the rules of its own platform
 * (`rules/<platform>.js`, written at build) and then this script; see `build/catalogue-scripts.ts`.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const rules = (globalThis as { livewiseRules?: PlatformRules }).livewiseRules;
    if (rules) watchPage(rules);
  },
});
