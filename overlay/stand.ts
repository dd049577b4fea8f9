import type { Strength } from '@/guidance/types';
import { createHost } from './host';
import { addStyles } from './styles';

/** How often the page is looked at while a reminder stands, in milliseconds. */
const LOOK_EVERY = 150;

/** How long a reminder takes to arrive, in milliseconds; a little more than its animation. */
const ARRIVAL = 250;

/** Where a frame is looked at, as parts of its width and height. */
const SPOTS = [
  [0.5, 0.5],
  [0.15, 0.15],
  [0.85, 0.85],
  [0.15, 0.85],
  [0.85, 0.15],
] as const;

export interface Stand {
  /** Where the reminder is drawn. */
  readonly mount: HTMLElement;
  /** Brings the reminder up and keeps it there. */
  up(strength: Strength, label: string): void;
  /** Takes it away for good. */
  remove(): void;
}

/**
 * Holds a reminder up against whatever the page does: it is in the top layer, is put back when removed, and comes back
 * on top of a full screen or of a dialog that the page opens later.
 */
export function createStand(): Stand {
  const { host, shadow } = createHost();
  const mount = document.createElement('div');
  const life = new AbortController();
  const corner = document.createElement('div');
  const dialog = document.createElement('dialog');
  shadow.append(corner, dialog);
  corner.setAttribute('popover', 'manual');
  corner.setAttribute('role', 'region');
  dialog.setAttribute('closedby', 'none');
  dialog.addEventListener('cancel', (event) => event.preventDefault());

  let isCard = false;
  let shownRoot: string | undefined;

  // A card leaves the page usable; but in full screen a popover can be seen and not pressed, so there it is a dialog.
  const frameNow = () => (isCard && !document.fullscreenElement ? corner : dialog);
  // Not `[open]`: an element that was removed and put back keeps the attribute and has lost its place on top.
  const isUp = (frame: HTMLElement) => frame.matches(frame === dialog ? ':modal' : ':popover-open');

  /** (Re-)enters the top layer: whatever entered last is on top. */
  const show = (frame: HTMLElement) => {
    const { activeElement } = shadow;
    if (corner.matches(':popover-open')) corner.hidePopover();
    if (dialog.open) dialog.close();
    if (mount.parentNode !== frame) frame.append(mount);
    if (frame === dialog) dialog.showModal();
    else frame.showPopover();
    if (activeElement instanceof HTMLElement && activeElement !== shadow.activeElement) activeElement.focus();
  };

  const keepUp = () => {
    const root = document.documentElement;
    if (!root || life.signal.aborted) return;
    if (host.parentNode !== root) root.append(host);
    if (getComputedStyle(root).display === 'none') {
      shownRoot ??= root.style.display;
      root.style.setProperty('display', 'block', 'important');
    }
    addStyles(shadow);
    const frame = frameNow();
    if (!isUp(frame) || isCovered(frame, mount, host)) show(frame);
  };

  /** Only a whole reminder that nothing else lies on counts as seen. */
  const observer = new MutationObserver(keepUp);
  const start = () => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true, attributes: true });
    const options = { signal: life.signal, capture: true };
    document.addEventListener('fullscreenchange', () => show(frameNow()), options);
    // Dialogs and popovers of the page say so when they open: theirs are on top of ours now, seen through or not.
    document.addEventListener(
      'toggle',
      ({ target }) => target instanceof Element && target.matches(':popover-open, dialog[open]') && show(frameNow()),
      options,
    );
    dialog.addEventListener('close', keepUp, options);
    const timer = setInterval(keepUp, LOOK_EVERY);
    life.signal.addEventListener('abort', () => clearInterval(timer));
  };

  return {
    mount,
    up(strength, label) {
      isCard = strength === 'card';
      for (const frame of [corner, dialog]) {
        frame.className = `lw-tokens arriving ${strength}`;
        frame.setAttribute('aria-label', label);
      }
      setTimeout(() => {
        for (const frame of [corner, dialog]) frame.classList.remove('arriving');
      }, ARRIVAL);
      const isFirst = !host.isConnected;
      keepUp();
      if (isFirst) start();
      // What the child is typing into keeps the focus while the page is usable.
      const { activeElement } = document;
      if (!isCard || activeElement === null || activeElement === document.body || activeElement === host) {
        focusFirst(mount);
      }
    },
    remove() {
      life.abort();
      observer.disconnect();
      host.remove();
      if (shownRoot !== undefined) document.documentElement.style.display = shownRoot;
    },
  };
}

/** Whether the page lies over the reminder somewhere a person would look, or over one of its buttons. */
function isCovered(frame: HTMLElement, mount: HTMLElement, host: HTMLElement): boolean {
  const box = frame.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return true;
  const spots = SPOTS.map(([x, y]) => [box.left + box.width * x, box.top + box.height * y] as const);
  for (const button of mount.querySelectorAll('button')) {
    const { left, top, width, height } = button.getBoundingClientRect();
    spots.push([left + width / 2, top + height / 2]);
  }
  return spots.some(([x, y]) => {
    // Scrolled out or on a tiny window: nothing to be found there.
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    return document.elementFromPoint(x, y) !== host;
  });
}

/** The heading, not a button: a key that the child was just pressing must not answer for them. */
const focusFirst = (mount: HTMLElement) => mount.querySelector<HTMLElement>('[data-first-focus]')?.focus();
