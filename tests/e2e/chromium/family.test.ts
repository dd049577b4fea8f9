import { familyScenarios } from '../family/scenarios';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();
familyScenarios(() => run.world());
