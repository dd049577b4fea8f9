import { HELPER_TAG, HOST_TAG } from '@/messages/host-tag';

/** What is typed, and that by which a page could keep somebody from pressing, scrolling or typing in what is ours. */
// biome-ignore format: a list to be read at a glance.
const KEPT = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionupdate',
  'mousedown', 'touchstart', 'touchmove', 'touchend', 'wheel',
];

/** What goes through the page all the same: a screen reader's click would do nothing otherwise. */
const HEARD = ['pointerdown', 'pointerup', 'click'];

interface Shared {
  livewiseShields?: true;
  /** Stage 2's, once it is there, for `pointerdown` and `click`: `overlay/press.ts`. */
  livewisePress?: (event: Event) => void;
  /** The camera's, for the keys that cover the page; whichever script came first, for Chromium keeps no order of ours. */
  livewiseKeys?: (event: KeyboardEvent) => void;
}
const here = globalThis as Shared;

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
    if (type === 'keydown') here.livewiseKeys?.(event as KeyboardEvent);
    here.livewisePress?.(event);
    if (HEARD.includes(type)) noticeLost(event as PointerEvent);
  }
  const tag = (target as Element | null)?.localName;
  if ((tag !== HOST_TAG && tag !== HELPER_TAG) || HEARD.includes(type)) return;
  // By its arrows the helper is moved.
  if (tag === HOST_TAG || !(event as KeyboardEvent).key?.startsWith('Arrow')) event.stopImmediatePropagation();
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
  for (const type of [...KEPT, ...HEARD]) window.addEventListener(type, keep, true);
}

/**
 * Once the child leaves, the page is not asked whether it minds: `beforeunload` would have the browser ask the child
 * whether to stay. For its frames the browser may ask all the same (`docs/security.md`).
 */
export function shieldLeaving(): void {
  window.addEventListener(
    'beforeunload',
    (event) => {
      if ((globalThis as { livewiseLeaves?: boolean }).livewiseLeaves) event.stopImmediatePropagation();
    },
    true,
  );
}
