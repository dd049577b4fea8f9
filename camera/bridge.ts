import type { Wanted } from '@/catalogue/types';
import { pageId } from '@/messages/page-id';
import { runtime, send, sendAgain } from '@/messages/runtime';
import type { CameraWord, ToBackground, ToPage } from '@/messages/types';
import { createKeys } from './keys';
import { BEAT_EVERY, PORT_EVENT, PORT_WANTED_EVENT } from './protocol';

/** How long the background may take to say what to do, in milliseconds; then the page gets what it asked for. */
const LONGEST_ANSWER = 1_800;

type Question = Extract<ToBackground, { type: 'camera' }>;

/** What the scripts of ours in one page have in common. */
interface Shared {
  livewiseBridge?: true;
  /** The helper's "Cover and leave", while there is a helper. */
  livewiseCover?: () => void;
  /** Ends what this page was let have, or opens it again, without waiting for the background. */
  livewiseCamera?: (word: 'stop' | 'open') => void;
  /** Called by `sentinel/shield.ts` with what a person presses, before that is kept from the page. */
  livewiseKeys?: (event: Event) => void;
}

/**
 * The half of the camera's hold that speaks with the background: in every frame of a page where a child can go live or meet
 * people, between `hold.ts` and the child's answer.
 */
export function bridgeCamera(): void {
  const here = globalThis as Shared;
  if (here.livewiseBridge) return;
  here.livewiseBridge = true;

  let port: MessagePort | undefined;
  /** What is asked about, by the number that the page's world gave it. */
  const waiting = new Map<string, Question>();
  /** Let go on because nobody had answered in time: a no that comes then still counts. */
  const late = new Set<string>();
  let beat: ReturnType<typeof setInterval> | undefined;

  const isGone = () => !runtime()?.id;

  const toPage = (text: string) => port?.postMessage(text);

  const settle = (answer: 'go' | 'no', those: Iterable<[string, Question]> = waiting) => {
    for (const [id, question] of those) {
      if (!waiting.delete(id)) continue;
      toPage(`${answer}:${id}`);
      // Where it was lost and is about to be said again, it asks for nothing: the background takes no message of no type.
      if (answer === 'no') Object.assign(question, { type: undefined });
    }
    if (waiting.size > 0) return;
    clearInterval(beat);
    beat = undefined;
  };

  const keepWaiting = () => {
    if (isGone()) settle('go');
    else toPage('beat');
  };

  const onAsked = async (id: string, wanted: Wanted) => {
    const question: Question = { type: 'camera', wanted, page: pageId() };
    waiting.set(id, question);
    keepWaiting();
    // Not before, for it is half of what this script costs: until then nothing waits or runs that a word could be about, and
    // on a page that is covered the background refuses whoever asks. The same listener is added once only.
    if (!isGone()) runtime()?.onMessage.addListener(onBackground);
    addEventListener('pagehide', onLeft);
    addEventListener('pageshow', onBack);
    beat ??= setInterval(keepWaiting, BEAT_EVERY);
    // Made ready by the browser, and not seen yet: there is nobody to ask.
    if ((document as { prerendering?: boolean }).prerendering)
      await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
    const asked = sendAgain(question).catch(() => undefined);
    const answer = await Promise.race([asked, new Promise((done) => setTimeout(done, LONGEST_ANSWER, 'late'))]);
    if (answer === 'wait') return;
    if (answer === 'late') {
      // Not one that was refused as the page came back.
      if (waiting.has(id)) late.add(id);
      void asked.then((real) => {
        if (real === 'go') late.delete(id);
        if (real === 'no' && late.has(id)) say('no');
      });
    }
    settle(answer === 'no' ? 'no' : 'go', [[id, question]]);
  };

  /** One and the same each time, so that whatever was lost, it is the newest that is said again. */
  const onCamera = { type: 'on-camera' as const, live: 'nothing' as Wanted | 'nothing' };
  const tellLive = (live: Wanted | 'nothing') => {
    if (live === 'nothing') late.clear();
    sendAgain(Object.assign(onCamera, { live, page: pageId() })).catch(() => undefined);
  };

  const onPage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    const [what, first = '', second = ''] = data.split(':');
    if (what === 'ask') void onAsked(first, second as Wanted);
    if (what === 'let' && waiting.delete(first)) late.add(first);
    if (what === 'live') tellLive((first || 'nothing') as Wanted | 'nothing');
  };

  const say = (word: CameraWord) => {
    if (word !== 'go' && word !== 'no') {
      toPage(word);
      // The page's world has refused what waited, too.
      if (word === 'stop') settle('no');
      return;
    }
    if (word === 'no' && late.size > 0) for (const each of ['stop', 'open']) toPage(each);
    late.clear();
    settle(word);
  };

  const onBackground = (message: ToPage) => {
    if (message.type === 'camera') say(message.word);
  };

  /** Where nothing but the camera says what a page is, nobody else says that it is left. A page can fire this event too. */
  const onLeft = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    // A frame may be taken out of a page that stays.
    if (onCamera.live !== 'nothing' && window !== top) tellLive('nothing');
    send({ type: 'gone', page: pageId(), unloading: true }).catch(() => undefined);
  };

  /**
   * The browser brings the page back: nobody is asked any more about what waited as it was left, and nothing covers it, so
   * who asks now is asked about. Not said as it was left, for in Firefox nothing reaches a page that is kept.
   */
  const onBack = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (!isTrusted || !persisted) return;
    settle('no');
    toPage('open');
  };

  const onOffered = (event: Event) => {
    const offered = (event as MessageEvent).ports?.[0];
    if (port || !offered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    port = offered;
    port.onmessage = onPage;
    here.livewiseCamera = say;
    hearNoMore();
  };
  const hearNoMore = () => {
    removeEventListener(PORT_EVENT, onOffered);
    removeEventListener('DOMContentLoaded', hearNoMore);
  };
  addEventListener('pageshow', onBack);
  addEventListener(PORT_EVENT, onOffered);
  // Whoever has not been here before the page's own scripts is one of them.
  addEventListener('DOMContentLoaded', hearNoMore);
  dispatchEvent(new Event(PORT_WANTED_EVENT));

  const cover = () => {
    if (here.livewiseCover) here.livewiseCover();
    // The helper stands in the page around this frame.
    else if (window !== top) send({ type: 'cover-asked' }).catch(() => undefined);
  };
  const keys = createKeys(cover);
  here.livewiseKeys = (event) => {
    const { type, timeStamp } = event;
    if (type === 'keydown') keys.onKey(event as KeyboardEvent, timeStamp);
    // The browser keeps the Escape that ends a full screen to itself.
    if (type === 'fullscreenchange' && !document.fullscreenElement) keys.onLeftFullScreen(timeStamp);
  };
}
