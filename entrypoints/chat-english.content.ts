import { readEnglish } from '@/pressure/languages/en';
import { leavePack } from '@/pressure/pack';

/**
 * Injected by the background once somebody writes in a chat that is read (`chat.content.ts`). Most frames hold no chat, and a
 * page would stand still for longer if both came at once.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    leavePack(readEnglish);
  },
});
