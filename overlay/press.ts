import { handedOn } from '@/components/shared/by-person';

/** Presses that came to what was pressed. */
const heard = new WeakSet<Event>();
const roots = new WeakMap<EventTarget, ShadowRoot>();

/** Links and forms do what they do of themselves, which a page can prevent without stopping the press. */
const OF_THEMSELVES = 'a, [type=submit]';

/** Notices which presses come to this root. */
export function hearPresses(host: HTMLElement, shadow: ShadowRoot): void {
  roots.set(host, shadow);
  shadow.addEventListener(
    'click',
    (event) => {
      if (!event.defaultPrevented || !(event.target as Element).closest(OF_THEMSELVES)) heard.add(event);
    },
    true,
  );
}

/** Hands on a person's press that the page kept from what was pressed; called by `sentinel/shield.ts`. */
export function handOn(event: MouseEvent, host: EventTarget): void {
  if (heard.has(event)) return;
  const { detail, clientX, clientY } = event;
  const root = roots.get(host);
  // By a key, it is what has the focus.
  const pressed = detail > 0 ? root?.elementFromPoint(clientX, clientY) : root?.activeElement;
  const again = new MouseEvent('click', { bubbles: true, cancelable: true });
  handedOn.add(again);
  pressed?.dispatchEvent(again);
}
