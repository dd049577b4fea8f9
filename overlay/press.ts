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
let began: EventTarget | false;

/** Hears what a person does before the page does; called by `sentinel/shield.ts`. */
export function hear(event: Event): void {
  const { type, detail } = event as MouseEvent;
  const target = event.target as EventTarget;
  const ours = roots.has(target) && target;
  if (type === 'pointerdown') began = ours;
  // A key in the page presses nothing of ours.
  const host = ours || (detail && began);
  // Handed on once it has been through the page, which may have stopped it on its way.
  if (type === 'click' && host) setTimeout(() => handOn(event as MouseEvent, host, host === ours));
}

/**
 * Hands on a person's press that the page kept from what was pressed.
 * @param came whether it went to the host
 */
export function handOn(event: MouseEvent, host: EventTarget, came: boolean): void {
  const { detail, x, y, defaultPrevented } = event;
  const root = roots.get(host);
  const found = heard.get(event) ?? (detail ? root?.elementFromPoint(x, y) : root?.activeElement);
  // By a key, it is what has the focus; in a field, Enter presses the button of its form.
  const pressed = (detail ? found : (found?.closest('form')?.querySelector('[type=submit]') ?? found)) as Element;
  // Whoever lets go beside it presses nothing of ours; what waits would take a made press as one that counts.
  if (!root?.contains(pressed) || pressed.closest(':disabled')) return;
  if (came && pressed.closest(OF_THEMSELVES) ? !defaultPrevented : heard.has(event)) return;
  const again = new MouseEvent('click', { bubbles: true, cancelable: true });
  handedOn.add(again);
  pressed.dispatchEvent(again);
}
