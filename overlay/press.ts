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

/** Hands on a person's press that the page kept from what was pressed; called by `sentinel/shield.ts`. */
export function handOn(event: MouseEvent, host: EventTarget): void {
  const { detail, x, y, defaultPrevented } = event;
  const root = roots.get(host);
  const found = heard.get(event) ?? (detail > 0 ? root?.elementFromPoint(x, y) : root?.activeElement);
  // By a key, it is what has the focus; in a field, Enter presses the button of its form.
  const pressed = detail === 0 ? (found?.closest('form')?.querySelector('[type=submit]') ?? found) : found;
  if (pressed?.closest(OF_THEMSELVES) ? !defaultPrevented : heard.has(event)) return;
  const again = new MouseEvent('click', { bubbles: true, cancelable: true });
  handedOn.add(again);
  pressed?.dispatchEvent(again);
}
