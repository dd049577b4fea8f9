import type { LiveChat } from '@/catalogue/types';
import { readChat } from '@/chat/read-chat';
import { measureChat } from '@/messages/mark';
import { runtime, send } from '@/messages/runtime';
import type { ToPage } from '@/messages/types';
import { createListener } from '@/pressure/listen';
import { recognisePressure } from '@/pressure/recognise';

/** How often it is looked whether a frame has come: a chat may stand in one of its own. Milliseconds. */
const FRAMES_EVERY = 3_000;

/**
 * Injected by the background while a child is on camera, where the parent turned it on: reads the chat for pressure. No
 * message leaves this page, and none is kept.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const here = globalThis as { livewiseReadsChat?: true };
    if (here.livewiseReadsChat) return;
    here.livewiseReadsChat = true;

    let reading: { life: AbortController; chat: string } | undefined;

    const stop = () => {
      reading?.life.abort();
      reading = undefined;
    };

    const start = (chat: LiveChat) => {
      if (reading?.chat === chat.list) return;
      stop();
      const life = new AbortController();
      reading = { life, chat: chat.list };
      let listen = createListener(recognisePressure);
      readChat(
        chat,
        ({ author, text }) => {
          const found = listen({ author, text, at: Date.now() });
          if (found?.strong) send({ type: 'pressure', tactic: found.tactic }).catch(stop);
        },
        () => {
          listen = createListener(recognisePressure);
        },
        life.signal,
        measureChat,
      );
      if (window !== top) return;
      let frames = document.querySelectorAll('iframe').length;
      const timer = setInterval(() => {
        const now = document.querySelectorAll('iframe').length;
        if (now !== frames) send({ type: 'new-frames' }).catch(stop);
        frames = now;
      }, FRAMES_EVERY);
      life.signal.addEventListener('abort', () => clearInterval(timer));
    };

    runtime()?.onMessage.addListener((message: ToPage) => {
      if (message.type === 'read-chat') start(message.chat);
      if (message.type === 'no-helper' || message.type === 'no-chat') stop();
    });
  },
});
