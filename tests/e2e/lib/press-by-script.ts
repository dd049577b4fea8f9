import type { AnyPage } from './person';

/** So long a page goes on with it until it must have had its way, in milliseconds: some ten times over. */
export const PRESSED_ENOUGH = 600;

/**
 * From now on the page itself presses every button of ours that only a person may press, again and again, in each way that
 * a script has. It sees into our roots, as a page can in a test build alone.
 */
export const pressByScript = (page: AnyPage): Promise<void> =>
  page.evaluate(() => {
    const usual = { bubbles: true, cancelable: true, composed: true };
    const pressKey = (element: Element, key: string) => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        element.dispatchEvent(new KeyboardEvent(type, { ...usual, key, code: key === ' ' ? 'Space' : key }));
    };
    const pressOne = (element: HTMLElement) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const at = { ...usual, clientX: x + width / 2, clientY: y + height / 2, button: 0, detail: 1 };
      for (const type of ['pointerdown', 'pointerup']) element.dispatchEvent(new PointerEvent(type, at));
      for (const type of ['mousedown', 'mouseup', 'click']) element.dispatchEvent(new MouseEvent(type, at));
      element.click();
      for (const key of ['Enter', ' ']) pressKey(element, key);
    };
    setInterval(() => {
      for (const host of document.querySelectorAll<HTMLElement>('livewise-reminder, livewise-helper')) {
        pressOne(host);
        pressKey(host, 'Escape');
        const answers = '.lw-carry-on, .lw-child, .lw-nudge .lw-button';
        for (const button of host.shadowRoot?.querySelectorAll<HTMLElement>(answers) ?? []) pressOne(button);
      }
    }, 50);
  }, null);
