import { HOST_TAG } from '@/messages/host-tag';

const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionupdate'];

/**
 * Keeps what is typed into a reminder (a grown-up's PIN) from the page, which would otherwise hear it on its way, closed
 * root or not. Set up before any script of the page runs, so that it is asked first; what typing does is left alone.
 */
export function shieldTyping(): void {
  for (const type of TYPED) {
    window.addEventListener(
      type,
      (event) => {
        if ((event.target as Element | null)?.localName === HOST_TAG) event.stopImmediatePropagation();
      },
      true,
    );
  }
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
