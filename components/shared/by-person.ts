/** Presses that a person made, and that were handed on because the page had kept them from what was pressed. */
export const handedOn = new WeakSet<Event>();

/** Whether a person pressed: the page's own scripts may press as they like. */
export const byPerson = (event: Event): boolean => event.isTrusted || handedOn.has(event);
