import { byTouch } from '../lib/by-touch';
import { useChromium } from '../lib/chromium-run';
import { phoneScenarios } from '../phone/scenarios';

const run = useChromium({ isPhone: true });
phoneScenarios(() => byTouch(run.world()));
