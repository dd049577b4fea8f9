import { chatScenarios } from '../camera/chat-scenarios';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();
chatScenarios(() => run.world(), ['youtube', 'kick', 'tiktok', 'ometv']);
