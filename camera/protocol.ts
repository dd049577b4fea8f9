/**
 * What the two halves of the camera's hold say to each other, over a message port that the page never sees: short texts,
 * for the fields of an object could be answered for by what the page puts on `Object.prototype`.
 *
 * From the page's world: `ask:<number>:<what>`, a request that waits; `let:<number>`, it went through because nobody had
 * answered; `live:<what>`, what the page now gets (`live:` for nothing). To the page's world: `beat`, the child is still
 * being asked; `go:<number>`, `no:<number>`; `stop`, end what was let through and refuse what comes; `open`, ask again from
 * now on.
 */

/** Carries the port from the page's world, once, before any script of the page runs. */
export const PORT_EVENT = 'livewise-port';
/** Asks for it, where the other half was there first. */
export const PORT_WANTED_EVENT = 'livewise-port-wanted';

/** How often the page's world looks whether it has been forgotten; a request waits for twice as long at most (milliseconds). */
export const FORGOTTEN_AFTER = 900;
/** How long it waits for what is on its way once it seems forgotten, in milliseconds. */
export const DOUBTED_FOR = 60;

/** When whoever asks under a cover is refused, in milliseconds. */
export const REFUSED_AFTER = 200;

/** How often it is told that the child is still being asked, in milliseconds. */
export const BEAT_EVERY = 300;
