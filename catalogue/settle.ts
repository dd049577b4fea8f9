import { microdataVerdict } from './broadcast-event';
import { findObject, inlineScripts } from './inline-json';
import type { PageSignal } from './types';

/** What has happened on the page since its last in-page move; all empty on a fresh page. */
export interface PageState {
  /** Whether the page moved without loading: what its first HTML said may be stale. */
  moved: boolean;
  /** Names of events the page has fired since. */
  events: ReadonlySet<string>;
}

const FRESH: PageState = { moved: false, events: new Set() };

/**
 * Asks a page whether it is live.
 *
 * Signals are asked in order and the first that answers decides. Signals bound to a video by `id` are
 * silent while the page still speaks of another one, which is how stale data after an in-page move is
 * kept out.
 *
 * @param content the video or room that the address names
 * @returns `true` live, `false` not live, `undefined` where the page does not say (yet)
 */
export function settle(
  page: Document,
  signals: readonly PageSignal[],
  content?: string,
  state: PageState = FRESH,
): boolean | undefined {
  for (const signal of signals) {
    const verdict = ask(page, signal, content, state);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function ask(page: Document, signal: PageSignal, content: string | undefined, state: PageState): boolean | undefined {
  if ('element' in signal) {
    if (state.moved && signal.after && !state.events.has(signal.after)) return undefined;
    const elements = Array.from(page.querySelectorAll(signal.element));
    return elements.some((element) => !signal.visible || takesUpRoom(element)) ? signal.live : undefined;
  }
  // Inline scripts came with the first HTML: after a move they speak of the page before.
  if (state.moved && ('json' in signal || 'script' in signal)) return undefined;
  if ('json' in signal) {
    for (const text of inlineScripts(page)) {
      const object = findObject(text, signal.json);
      if (!object || (signal.id && object[signal.id] !== content)) continue;
      return Object.entries(signal.where).every(([key, value]) => object[key] === value);
    }
    return undefined;
  }
  if ('script' in signal) {
    return inlineScripts(page).some((text) => text.includes(signal.script)) ? signal.live : undefined;
  }
  if ('broadcastEvent' in signal) {
    if (state.moved && !signal.id) return undefined;
    return microdataVerdict(page, signal.id, content);
  }
  return Array.from(page.querySelectorAll('video')).some(playsLiveMedia) ? true : undefined;
}

const takesUpRoom = (element: Element): boolean => element.getClientRects().length > 0;

const playsLiveMedia = (video: HTMLVideoElement): boolean =>
  !video.paused &&
  video.srcObject !== null &&
  typeof video.srcObject === 'object' &&
  'getVideoTracks' in video.srcObject;
