const LANDMARKS = 'h1, h2, h3, legend, summary';

/**
 * Gives the focus to the nearest heading when what had it is gone: many a button goes with its press, and whoever has no
 * mouse would be thrown back to the top of the page.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had the focus last, and all around it. */
  let path: readonly EventTarget[] = [];
  root.addEventListener('focusin', (event) => {
    path = event.composedPath();
  });
  new MutationObserver(() => {
    const [last] = path;
    if (document.activeElement !== document.body || !(last instanceof Element) || last.isConnected) return;
    const around = path.find((each): each is HTMLElement => each instanceof HTMLElement && each.isConnected);
    const next = around?.querySelector<HTMLElement>(LANDMARKS) ?? around;
    if (!next) return;
    if (next.localName !== 'summary') next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}
