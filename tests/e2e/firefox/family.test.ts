import { familyScenarios } from '../family/scenarios';
import { useFirefox } from '../lib/firefox-run';

const run = useFirefox();
familyScenarios(() => run.world());
