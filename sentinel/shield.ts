import { HELPER_TAG, HOST_TAG } from '@/messages/host-tag';

/** What is typed, and that by which a page could keep somebody from pressing, scrolling or typing in what is ours. */
const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionupdate'],
  ...['mousedown', 'touchstart', 'touchmove', 'touchend', 'wheel'],
];

const tagOf = (event: Event): string => (event.target as Element | null)?.localName ?? '';
const isOurs = (tag: string): boolean => tag === HOST_TAG || tag === HELPER_TAG;

/**
 * Keeps what is typed into a reminder (a grown-up's PIN), and how it is pressed, from the page, which would otherwise hear it
 * on its way, closed root or not, and could prevent it. Set up before any script of the page runs, so that it is asked first;
 * what a key or a finger does is left alone.
 */
export function shieldOurs(): void {
  // Two of our scripts may be on the page, and either may be alone.
  const here = globalThis as { livewiseShields?: true };
  if (here.livewiseShields) return;
  here.livewiseShields = true;
  for (const type of KEPT) {
    window.addEventListener(
      type,
      (event) => {
        const tag = tagOf(event);
        // By its arrows the helper is moved.
        const isMove = tag === HELPER_TAG && (event as KeyboardEvent).key?.startsWith('Arrow');
        if (isOurs(tag) && !isMove) event.stopImmediatePropagation();
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
      if (livewisePress && target && isTrusted && isOurs(tagOf(event))) setTimeout(() => livewisePress(event, target));
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
