import { cameraScenarios } from '../camera/scenarios';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();
cameraScenarios(() => run.world());
