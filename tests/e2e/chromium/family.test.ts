import { familyScenarios } from '../family/scenarios';
import { settingsScenarios } from '../family/settings-scenarios';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();
familyScenarios(() => run.world());
settingsScenarios(() => run.world());
