import { hostileScenarios, sandboxedFrameScenario } from '../hostile/scenarios';
import { useFirefox } from '../lib/firefox-run';

// Some of these do it in each frame: as many as a person's browser draws.
const run = useFirefox({ isStill: false, prefs: { 'layout.frame_rate': 60 } });
hostileScenarios(() => run.world());
sandboxedFrameScenario(() => run.world());
