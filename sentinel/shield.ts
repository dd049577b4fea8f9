import { HELPER_TAG, HOST_TAG } from '@/messages/host-tag';

/**
 * What is typed, and that by which a page could keep somebody from pressing, scrolling or typing in what is ours. The last two
 * are the page's own: for `livewiseKeys` and `livewiseLeaves`.
 */
// biome-ignore format: a list to be read at a glance.
const KEPT = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionupdate',
  'mousedown', 'touchstart', 'touchmove', 'touchend', 'wheel',
  'fullscreenchange', 'beforeunload',
];

/** What goes through the page all the same: a screen reader's click would do nothing otherwise. */
const HEARD = ['pointerdown', 'pointerup', 'click'];

interface Shared {
  livewiseShields?: true;
  /** Stage 2's, once it is there, for `pointerdown` and `click`: `overlay/press.ts`. */
  livewisePress?: (event: Event) => void;
  /** The camera's, for what covers the page; whichever script came first, for Chromium keeps no order of ours. */
  livewiseKeys?: (event: Event) => void;
  /**
   * Stage 2's, once the child leaves: the page is not asked whether it minds, for `beforeunload` would have the browser ask the
   * child whether to stay. For its frames the browser may ask all the same (`docs/security.md`).
   */
  livewiseLeaves?: boolean;
  /** The helper's "Cover and leave", while there is a helper: `camera/bridge.ts`. */
  livewiseCover?: () => void;
}
const here = globalThis as Shared;
/** What other scripts of ours put here later. */
const LATER = ['livewisePress', 'livewiseKeys', 'livewiseCover'] as const;

/** A press of the mouse whose click has not come yet. */
let pressed: PointerEvent | undefined;

/**
 * Notices a press that comes to nothing: where the page takes what is ours out and we put it back meanwhile, Chromium sends no
 * click. A finger's or a screen reader's has no such time in between.
 */
function noticeLost(event: PointerEvent): void {
  const { type, target, x, y } = event;
  const began = pressed;
  if (type === 'pointerup') {
    if (began?.target !== target) return;
    // As of a click that the page has kept from what was pressed.
    const lost = { type: 'click', detail: 1, target, x, y, defaultPrevented: true };
    setTimeout(() => pressed === began && here.livewisePress?.(lost as unknown as Event));
  } else pressed = type === 'pointerdown' && event.pointerType === 'mouse' && event.button === 0 ? event : undefined;
}

const keep = (event: Event) => {
  const { target, type, isTrusted } = event;
  if (isTrusted) {
    here.livewiseKeys?.(event);
    here.livewisePress?.(event);
    if (HEARD.includes(type)) noticeLost(event as PointerEvent);
  }
  const tag = (target as Element | null)?.localName;
  const isOurs = type === 'beforeunload' ? here.livewiseLeaves : tag === HOST_TAG || tag === HELPER_TAG;
  if (!isOurs || HEARD.includes(type)) return;
  // By its arrows the helper is moved.
  if (tag !== HELPER_TAG || !(event as KeyboardEvent).key?.startsWith('Arrow')) event.stopImmediatePropagation();
};

const listen = () => {
  for (const type of [...KEPT, ...HEARD]) window.addEventListener(type, keep, true);
};

/**
 * Keeps what is typed into a reminder (a grown-up's PIN), and how it is pressed, from the page, which would otherwise hear it
 * on its way, closed root or not, and could prevent it. Set up before any script of the page runs, so that it is asked first;
 * what a key or a finger does is left alone (on a window, browsers take those that scroll for passive).
 */
export function shieldOurs(): void {
  // Two of our scripts may be on the page, and either may be alone.
  if (here.livewiseShields) return;
  here.livewiseShields = true;
  // An element of the page with such a name would pass for one that nobody has put here yet.
  for (const name of LATER) if (!Object.hasOwn(here, name)) here[name] = undefined as never;
  listen();
  // A page that opens its document anew has every listener taken off; one that is there already is not added twice.
  new MutationObserver(listen).observe(document, { childList: true });
}
