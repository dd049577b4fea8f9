import { chatScenarios } from '../camera/chat-scenarios';
import { useFirefox } from '../lib/firefox-run';

const run = useFirefox({ siteIsolation: true });
chatScenarios(() => run.world(), ['youtube', 'kick']);
