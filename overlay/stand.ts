import { render } from 'preact';
import type { Strength } from '@/guidance/types';
import { createHost } from './host';
import { modalsInShadow, rootOf } from './modals';
import { hearPresses } from './press';
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

/** How something stands: a reminder in its strength, the helper, or what covers the page. */
export type Standing = Strength | 'helper' | 'cover';

/** By so many looks, one after the other, a transition that the page means well has ended. */
const PATIENCE = 12;

/**
 * Styles of the root element that would take away all that stands in the page: in Firefox, its filter lies over the top layer
 * as well. A transition goes first, or it would have the others stay for as long as it takes.
 */
const ROOT_STYLES = [
  ['transition', /[1-9]/],
  ['display', /none/],
  ['content-visibility', /hidden/],
  ['contain', /strict|content|paint/],
  ['filter', /\(/],
] as const;

export interface Stand {
  /** The element of the page that holds all of it. */
  readonly host: HTMLElement;
  /** Where the reminder is drawn. */
  readonly mount: HTMLElement;
  /** What is placed: the corner's frame. */
  readonly corner: HTMLElement;
  /** Brings the reminder up and keeps it there. */
  up(standing: Standing, label: string): void;
  /** Lets it rest under another that stands, until it is brought up again. */
  rest(): void;
  /** Takes it away for good. */
  remove(): void;
}

/**
 * Holds a reminder up against whatever the page does: it is in the top layer, is put back when removed, and comes back
 * on top of a full screen or of a dialog that the page opens later.
 *
 * @param onOpenedAnew the page opened its document anew, which took every listener off: another stand is needed
 */
export function createStand(tag: string, onOpenedAnew: () => void): Stand {
  const { host, shadow } = createHost(tag);
  hearPresses(host, shadow);
  const before = document.activeElement as HTMLElement | null;
  const mount = document.createElement('div');
  const life = new AbortController();
  const corner = document.createElement('div');
  const dialog = document.createElement('dialog');
  shadow.append(corner, dialog);
  corner.popover = 'manual';
  corner.role = 'region';
  dialog.closedBy = 'none';
  dialog.addEventListener('cancel', (event) => event.preventDefault());

  let standing: Standing | undefined;
  const born = document.documentElement;
  const changed = new Map<string, string>();
  /** What the page has put on top last; before we came, what shows at the middle of the window, or its backdrop does. */
  let opened = document.elementFromPoint(innerWidth / 2, innerHeight / 2);

  /** Dialogs in the page's shadow roots that were modal when they were looked for. */
  let inShadow: readonly Element[] = [];
  /** Where nothing that stands inside is drawn: a picture, a film, a frame, an element with a shadow root and no slot. */
  const empty = new Set<Node>();
  /** At how many looks, one after the other, it was on top and yet not to be pressed. */
  let shutOut = 0;
  let patience = PATIENCE;

  const leavesPage = () => standing === 'card' || standing === 'helper';
  /** The dialog of the page that takes all presses now. */
  const modalNow = () => {
    const modals = [...document.querySelectorAll('dialog:modal'), ...inShadow.filter((each) => each.matches(':modal'))];
    return modals.find((each) => each.contains(opened)) ?? modals.at(-1);
  };
  // A card leaves the page usable; but in full screen, or under a modal dialog of the page, a popover can be seen and not
  // pressed, so there it is a dialog. The helper, which stays, would take the page away for good: it goes into what is on top,
  // where that holds it.
  const frameNow = () =>
    standing === 'helper' || (standing === 'card' && !document.fullscreenElement && !modalNow()) ? corner : dialog;
  const homeNow = () => {
    const { documentElement, fullscreenElement } = document;
    let top = (standing === 'helper' && (modalNow() ?? fullscreenElement)) || documentElement;
    let root = rootOf(top);
    // A part of a component may fill the screen, and of one in that.
    for (; root?.fullscreenElement; root = rootOf(top)) top = root.fullscreenElement;
    return [top, root].find((each) => each && !empty.has(each)) ?? documentElement;
  };
  // Not `[open]`: an element that was removed and put back keeps the attribute and has lost its place on top.
  const isUp = (frame: HTMLElement) => frame.matches(':modal, :popover-open');

  /** Whichever of them is up; the other takes no notice. */
  const takeDown = () => {
    corner.hidePopover();
    dialog.close();
  };

  /** (Re-)enters the top layer: whatever entered last is on top. */
  const show = (frame: HTMLElement) => {
    const activeElement = shadow.activeElement as HTMLElement | null;
    takeDown();
    if (mount.parentNode !== frame) frame.append(mount);
    if (frame === dialog) dialog.showModal();
    else frame.showPopover();
    if (activeElement) {
      if (activeElement !== shadow.activeElement) activeElement.focus();
    } else if (frame === dialog) focusFirst(mount);
  };

  /** What the whole page is set to counts for what stands in it as well, top layer or not. */
  const freePage = (root: HTMLElement) => {
    const style = getComputedStyle(root);
    for (const [name, bad] of ROOT_STYLES) {
      if (!bad.test(style.getPropertyValue(name))) continue;
      if (!changed.has(name)) changed.set(name, root.style.getPropertyValue(name));
      root.style.setProperty(name, 'revert', 'important');
    }
    root.inert = false;
  };

  const keepUp = () => {
    const root = document.documentElement;
    if (!root || life.signal.aborted || !standing) return;
    if (root !== born) {
      onOpenedAnew();
      return;
    }
    const home = homeNow();
    if (host.parentNode !== home) home.append(host);
    freePage(root);
    host.inert = false;
    // A person must be able to press.
    if (!leavesPage() && document.pointerLockElement) document.exitPointerLock();
    addStyles(shadow);
    const frame = frameNow();
    // Whatever the page sizes around it, it is as large as it is.
    frame.style.zoom = String(1 / host.currentCSSZoom);
    // Beside a picture that fills the screen it can be seen and not reached: its keys still work.
    const isOutOfReach = standing === 'helper' && home === root && (document.fullscreenElement ?? root) !== root;
    const isLost = () => !isOutOfReach && isCovered(frame, mount, host);
    if (isUp(frame) && !isLost()) {
      shutOut = 0;
      return;
    }
    show(frame);
    if (!frame.offsetWidth) empty.add(home);
    if (!isLost()) return;
    shutOut++;
    // What shuts it out is a dialog in a shadow root. They are looked for once; which of several is on top shows when the helper
    // is in it. A dialog is never shut out, and would find itself.
    if (frame === corner) {
      if (shutOut === 1) inShadow = modalsInShadow();
      opened = inShadow.at(-shutOut) ?? opened;
    }
    if (shutOut > patience) {
      // A transition of the page that does not end lies over all there is; another one ends it.
      patience = 0;
      document.startViewTransition?.().skipTransition();
    }
  };

  const showAgain = () => {
    if (!standing) return;
    empty.clear();
    keepUp();
    show(frameNow());
  };

  /** Only a whole reminder that nothing else lies on counts as seen. */
  const observer = new MutationObserver(keepUp);
  const start = () => {
    observer.observe(document, { childList: true });
    observer.observe(born, { childList: true, attributes: true });
    observer.observe(host, { attributes: true, attributeFilter: ['inert'] });
    const options = { signal: life.signal, capture: true };
    document.addEventListener('fullscreenchange', showAgain, options);
    // Dialogs and popovers of the page say so when they open: theirs are on top of ours now, seen through or not.
    document.addEventListener(
      'toggle',
      ({ target }) => {
        // The page may say so of what is no element.
        if (!(target as Element).matches?.(':popover-open, dialog[open]')) return;
        opened = target as Element;
        showAgain();
      },
      options,
    );
    dialog.addEventListener('close', keepUp, options);
    const timer = setInterval(keepUp, LOOK_EVERY);
    life.signal.addEventListener('abort', () => clearInterval(timer));
  };

  return {
    host,
    mount,
    corner,
    up(wanted, label) {
      const isNew = standing !== wanted;
      standing = wanted;
      for (const frame of [corner, dialog]) {
        frame.className = `lw-tokens ${isNew ? 'arriving' : ''} ${wanted}`;
        frame.ariaLabel = label;
        setTimeout(() => frame.classList.remove('arriving'), ARRIVAL);
      }
      const isFirst = !host.isConnected;
      keepUp();
      if (isFirst) start();
      // What the child is typing into keeps the focus while the page is usable.
      const { activeElement } = document;
      if (!leavesPage() || [null, document.body, host].includes(activeElement as HTMLElement | null)) focusFirst(mount);
      // Read out, or whoever does not see the card would not know of it.
      else mount.querySelector('.lw-lesson, .lw-title')?.setAttribute('role', 'alert');
    },
    rest() {
      standing = undefined;
      takeDown();
    },
    remove() {
      const hadFocus = shadow.activeElement;
      life.abort();
      observer.disconnect();
      host.remove();
      render(null, mount);
      // Back to where the child was, unless they have gone on meanwhile.
      if (hadFocus) before?.focus();
      for (const [name, value] of changed) born.style.setProperty(name, value);
    },
  };
}

/** Whether the page lies over the reminder somewhere a person would look, or over one of its buttons. */
function isCovered(frame: HTMLElement, mount: HTMLElement, host: HTMLElement): boolean {
  const box = frame.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return true;
  // The helper may be in a shadow root of the page.
  const root = host.getRootNode() as Document | ShadowRoot;
  const spots = SPOTS.map(([x, y]) => [box.left + box.width * x, box.top + box.height * y] as const);
  for (const button of mount.querySelectorAll('button')) {
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    // Scrolled out of the reminder, it is not there to be pressed.
    if (y > box.top && y < box.bottom) spots.push([x, y]);
  }
  return spots.some(([x, y]) => {
    // Scrolled out or on a tiny window: nothing to be found there.
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    return root.elementFromPoint(x, y) !== host;
  });
}

/** The heading, not a button: a key that the child was just pressing must not answer for them. */
const focusFirst = (mount: HTMLElement) => mount.querySelector<HTMLElement>('.lw-title')?.focus();
