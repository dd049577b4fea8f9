import { faultScenarios } from '../faults/scenarios';
import { useFirefox } from '../lib/firefox-run';

const run = useFirefox();
faultScenarios(() => run.world());
