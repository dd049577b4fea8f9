import { handedOn } from '@/components/shared/by-person';

/** Presses that came to what was pressed, and what that was: something else may stand there afterwards. */
const heard = new WeakMap<Event, Element>();
const roots = new WeakMap<EventTarget, ShadowRoot>();

/** Links and forms do what they do of themselves, unless the page prevents it. */
const OF_THEMSELVES = 'a, [type=submit]';

/** Notices which presses come to this root. */
export function hearPresses(host: HTMLElement, shadow: ShadowRoot): void {
  roots.set(host, shadow);
  shadow.addEventListener('click', (event) => heard.set(event, event.target as Element), true);
}

/** Where the last press began, if in ours: the page can have what follows `pointerdown` go to an element of its own. */
let began: ShadowRoot | undefined;
/** On which button or link of it, until its click has come; `null` beside them all. */
let on: Element | null | undefined;

/** Hears what a person does before the page does; called by `sentinel/shield.ts`. */
export function hear(event: Event): void {
  const { type, target, detail, x, y } = event as MouseEvent;
  const ours = roots.get(target as EventTarget);
  if (type === 'pointerdown') {
    began = ours;
    on = ours?.elementFromPoint(x, y)?.closest('a, button');
  }
  // A key in the page presses nothing of ours.
  const root = ours || (detail && began);
  if (type !== 'click' || !root) return;
  // Handed on once it has been through the page, which may have stopped it on its way.
  setTimeout(handOn, 0, event, root, root === ours, on);
  on = undefined;
}

/**
 * Hands on a person's press that the page kept from what was pressed.
 * @param isOurs whether it went to the host
 * @param on what it began on; absent where nothing is known of that, as of a screen reader's
 */
export function handOn(event: MouseEvent, root: ShadowRoot, isOurs: boolean, on?: Element | null): void {
  const { detail, x, y, defaultPrevented } = event;
  const came = heard.get(event);
  const found = came ?? (detail ? root.elementFromPoint(x, y) : root.activeElement);
  // By a key, it is what has the focus; in a field, Enter presses the button of its form.
  const pressed = (detail ? found : (found?.closest('form')?.querySelector('[type=submit]') ?? found)) as Element;
  // Whoever lets go beside it presses nothing of ours; what waits would take a made press as one that counts.
  // Nor is what has come to lie there meanwhile what they pressed.
  if (!root.contains(pressed) || pressed.closest(':disabled') || (detail && on !== undefined && !on?.contains(pressed)))
    return;
  if (isOurs && pressed.closest(OF_THEMSELVES) ? !defaultPrevented : came) return;
  const again = new MouseEvent('click', { bubbles: true, cancelable: true });
  handedOn.add(again);
  pressed.dispatchEvent(again);
}
