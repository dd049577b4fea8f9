import { broadcastState } from './broadcast-event';
import { findObject, inlineScripts } from './inline-json';
import type { PageSignal, PageState, PlatformRules } from './types';

/** What has happened on the page since its last in-page move; all empty on a fresh page. */
export interface PagePast {
  /** Whether the page moved without loading: what its first HTML said may be stale. */
  moved: boolean;
  /** Names of events the page has fired since. */
  events: ReadonlySet<string>;
  /** Signals that spoke at the very moment of the move, and so of the page before. */
  stale?: ReadonlySet<PageSignal>;
}

/**
 * The signals of a platform's pages: its own, then what is understood everywhere. A video without an end speaks of now, data
 * of when the page was made.
 */
export const signalsOf = ({ page = [] }: Pick<PlatformRules, 'page'>): readonly PageSignal[] => [
  ...page,
  { endlessVideo: true },
  ...(page.some((signal) => 'broadcastEvent' in signal) ? [] : [{ broadcastEvent: true } as const]),
];

const FRESH: PagePast = { moved: false, events: new Set() };

/**
 * Asks a page whether it is live.
 *
 * Signals are asked in order and the first that answers decides. Signals bound to a video by `id` are
 * silent while the page still speaks of another one, which is how stale data after an in-page move is
 * kept out.
 *
 * @param content the video or room that the address names
 * @returns `undefined` where the page does not say (yet)
 */
export function settle(
  page: Document,
  signals: readonly PageSignal[],
  content?: string,
  past: PagePast = FRESH,
): PageState | undefined {
  for (const signal of signals) {
    const state = past.stale?.has(signal) ? undefined : ask(page, signal, content, past);
    if (state) return state;
  }
  return undefined;
}

function ask(page: Document, signal: PageSignal, content: string | undefined, past: PagePast): PageState | undefined {
  if ('element' in signal) {
    if (past.moved && signal.after && !past.events.has(signal.after)) return undefined;
    return isShown(page, signal) ? signal.is : undefined;
  }
  if ('liveMedia' in signal) return someVideo(page, playsLiveMedia) ? 'live' : undefined;
  if ('endlessVideo' in signal) return someVideo(page, isLargeAndEndless) ? 'live' : undefined;
  if ('broadcastEvent' in signal) {
    if (past.moved && !signal.id) return undefined;
    return broadcastState(page, signal.id, content);
  }
  // Inline scripts came with the first HTML: after a move they speak of the page before.
  if (past.moved) return undefined;
  const holds = 'json' in signal ? holdsObject(signal, content) : holdsText(signal, content);
  return inlineScripts(page).some(holds) ? signal.is : undefined;
}

/** Whether a signal speaks of the page as it is now, not as it came. */
export const speaksOfNow = (signal: PageSignal): boolean =>
  'element' in signal || 'liveMedia' in signal || 'endlessVideo' in signal;

/** Whether a signal speaks of what the page came with. */
export const speaksOfFirstHtml = (signal: PageSignal): boolean => 'json' in signal || 'script' in signal;

function isShown(page: Document, { element, visible, text }: Extract<PageSignal, { element: string }>): boolean {
  if (!visible && text === undefined) return page.querySelector(element) !== null;
  return Array.from(page.querySelectorAll(element)).some(
    (each) =>
      (text === undefined || (each.textContent ?? '').includes(text)) && (!visible || each.getClientRects().length > 0),
  );
}

const holdsObject =
  (signal: Extract<PageSignal, { json: string }>, content: string | undefined) =>
  (text: string): boolean => {
    const object = findObject(text, signal.json);
    // An address that names no video (`/@channel/live`) takes what the page speaks of.
    if (!object || (signal.id && content !== undefined && object[signal.id] !== content)) return false;
    return Object.entries(signal.where ?? {}).every(([path, value]) => valueAt(object, path) === value);
  };

const valueAt = (object: unknown, path: string): unknown =>
  path.split('.').reduce((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], object);

/** Characters around an id that still speak of it. */
const NEAR = 900;

const holdsText =
  ({ script, near }: Extract<PageSignal, { script: string }>, content: string | undefined) =>
  (text: string): boolean => {
    const wanted = new RegExp(script);
    if (!near || content === undefined) return wanted.test(text);
    // The first mention is the page's own video; later ones are of others that lead here.
    const at = text.indexOf(`"${content}"`);
    return at >= 0 && wanted.test(text.slice(Math.max(0, at - NEAR), at + NEAR));
  };

const someVideo = (page: Document, test: (video: HTMLVideoElement) => boolean): boolean =>
  Array.from(page.querySelectorAll('video')).some(test);

const playsLiveMedia = (video: HTMLVideoElement): boolean =>
  !video.paused &&
  video.srcObject !== null &&
  typeof video.srcObject === 'object' &&
  'getVideoTracks' in video.srcObject;

/** Players that must give a live stream a duration give it this many seconds, or more. */
const ENDLESS = 2 ** 30;
/** CSS pixels: a smaller one is an advert or a preview. */
const LARGE = 200;

const isLargeAndEndless = (video: HTMLVideoElement): boolean =>
  video.duration >= ENDLESS && video.getBoundingClientRect().width >= LARGE;
