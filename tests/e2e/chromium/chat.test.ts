import { chatScenarios } from '../camera/chat-scenarios';
import { useChromium } from '../lib/chromium-run';

const run = useChromium({ siteIsolation: true });
chatScenarios(() => run.world(), ['youtube', 'kick', 'tiktok', 'ometv']);
