import { familyScenarios } from '../family/scenarios';
import { settingsScenarios } from '../family/settings-scenarios';
import { useFirefox } from '../lib/firefox-run';

const run = useFirefox();
familyScenarios(() => run.world());
settingsScenarios(() => run.world());
