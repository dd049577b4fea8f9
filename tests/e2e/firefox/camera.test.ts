import { keysScenarios } from '../camera/keys-scenarios';
import { cameraScenarios } from '../camera/scenarios';
import { useFirefox } from '../lib/firefox-run';

const run = useFirefox({ siteIsolation: true });
cameraScenarios(() => run.world());
keysScenarios(() => run.world());
