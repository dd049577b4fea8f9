import { useFirefox } from '../lib/firefox-run';
import { siteScenarios } from '../sites/scenarios';

// The browser's own question cannot be answered by a driver: it counts as answered with yes.
const run = useFirefox({ alone: true, prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
siteScenarios(() => run.world());
