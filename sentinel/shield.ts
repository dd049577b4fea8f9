import { HELPER_TAG, HOST_TAG } from '@/messages/host-tag';

/** What is typed, and that by which a page could keep somebody from pressing, scrolling or typing in what is ours. */
const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionupdate'],
  ...['mousedown', 'touchstart', 'touchmove', 'touchend', 'wheel'],
];

const isOurs = (target: EventTarget | null): boolean =>
  [HOST_TAG, HELPER_TAG].includes((target as Element | null)?.localName ?? '');

/**
 * Keeps what is typed into a reminder (a grown-up's PIN), and how it is pressed, from the page, which would otherwise hear it
 * on its way, closed root or not, and could prevent it. Set up before any script of the page runs, so that it is asked first;
 * what a key or a finger does is left alone.
 */
export function shieldOurs(): void {
  for (const type of KEPT) {
    window.addEventListener(
      type,
      (event) => {
        // By its arrows the helper is moved.
        if (isOurs(event.target) && !(event as KeyboardEvent).key?.startsWith('Arrow'))
          event.stopImmediatePropagation();
      },
      { capture: true, passive: true },
    );
  }
  window.addEventListener(
    'click',
    (event) => {
      const { target, isTrusted } = event;
      const { livewisePress } = globalThis as { livewisePress?: (event: MouseEvent, host: EventTarget) => void };
      // Once it has been through the page, which may have stopped it on its way.
      if (livewisePress && target && isTrusted && isOurs(target)) setTimeout(() => livewisePress(event, target));
    },
    true,
  );
}

/**
 * Once the child leaves, the page is not asked whether it minds: `beforeunload` would have the browser ask the child
 * whether to stay.
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
