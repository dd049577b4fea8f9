import type { LiveChat } from '@/catalogue/types';
import { readChat } from '@/chat/read-chat';
import { runtime, sendAgain } from '@/messages/runtime';
import type { ToBackground, ToPage } from '@/messages/types';
import { inPieces } from '@/pressure/in-pieces';
import { createListener } from '@/pressure/listen';
import { packHere } from '@/pressure/pack';
import { makeRecogniser } from '@/pressure/recognise';

/** For how long frames that load are gathered before one is looked for a chat: it may stand in one of its own. Milliseconds. */
const FRAMES_GATHERED_FOR = 2_000;
/** After how many milliseconds a language's patterns are asked for again; then after twice as many, and so on. */
const ASK_AGAIN_AFTER = 5_000;

/**
 * Injected by the background while a child is on camera, where the parent turned it on: reads the chat for pressure. No
 * message leaves this page, and none is kept.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const here = globalThis as { livewiseReadsChat?: true };
    // An element of the page may have that name.
    if (here.livewiseReadsChat === true) return;
    here.livewiseReadsChat = true;

    let reading: { life: AbortController; chat: string } | undefined;

    const stop = () => {
      reading?.life.abort();
      reading = undefined;
    };

    /** Reads no more once nobody is there to be told. */
    const tell = (message: ToBackground) => void sendAgain(message).catch(() => runtime()?.id || stop());

    let askAt = 0;
    let wait = ASK_AGAIN_AFTER;
    const recogniser = inPieces(() => {
      const readPack = packHere();
      if (readPack) return makeRecogniser(readPack());
      const now = performance.now();
      // Where they may not come, the background must not be kept awake by asking.
      if (now >= askAt) {
        askAt = now + wait;
        wait *= 2;
        tell({ type: 'chat-written' });
      }
      return undefined;
    });
    const newListener = () => createListener((line) => recogniser.goOn()?.(line));

    const start = (chat: LiveChat) => {
      if (reading?.chat === chat.list) return;
      stop();
      const life = new AbortController();
      reading = { life, chat: chat.list };
      let listen = newListener();
      readChat(
        chat,
        (until) => !!recogniser.goOn(until),
        ({ author, text }) => {
          const found = listen({ author, text, at: Date.now() });
          if (found?.strong) tell({ type: 'pressure', tactic: found.tactic });
        },
        () => {
          listen = newListener();
        },
        life.signal,
      );
      let areGathered = false;
      const onLoaded = ({ target }: Event) => {
        if (areGathered || !(target instanceof HTMLIFrameElement)) return;
        areGathered = true;
        setTimeout(() => {
          areGathered = false;
          if (!life.signal.aborted) tell({ type: 'new-frames' });
        }, FRAMES_GATHERED_FOR);
      };
      document.addEventListener('load', onLoaded, { capture: true, signal: life.signal });
    };

    runtime()?.onMessage.addListener((message: ToPage) => {
      if (message.type === 'read-chat') start(message.chat);
      if (message.type === 'no-helper' || message.type === 'no-chat') stop();
    });
  },
});
