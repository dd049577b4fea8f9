import { rootOf } from './modals';

/** Where something stands, as parts of the room there is: 0 at the left or top, 1 at the right or bottom. */
export interface Place {
  x: number;
  y: number;
}

/** Pixels kept free at the window's edges. */
const MARGIN = 8;
/** Pixels between two points that are looked at: what is pressed is seldom smaller. */
const GRAIN = 20;
/** What is tried in each direction. */
const PARTS = [0, 0.25, 0.5, 0.75, 1];

/** What a person presses: a helper that lies on the page's own "stop" would be worse than none. */
const PRESSED = 'button, input, select, textarea, summary, [role="button"], [onclick]';
/** What may be pressed: a frame, whose buttons are not seen from here, and what only its name tells of. */
const MAYBE = 'iframe, [class*="button" i], [class*="btn" i]';

const clamp = (part: number): number => Math.min(1, Math.max(0, part));

interface Size {
  width: number;
  height: number;
}

/** The room there is to move in one direction, in pixels. */
const free = (room: number, size: number): number => Math.max(0, room - size - 2 * MARGIN);

/** The left upper corner in pixels. */
export const cornerOf = (place: Place, size: Size, room: Size): { left: number; top: number } => ({
  left: MARGIN + clamp(place.x) * free(room.width, size.width),
  top: MARGIN + clamp(place.y) * free(room.height, size.height),
});

/** The place after a move by pixels. */
export const moved = (place: Place, by: Place, size: Size, room: Size): Place => ({
  x: clamp(place.x + by.x / (free(room.width, size.width) || 1)),
  y: clamp(place.y + by.y / (free(room.height, size.height) || 1)),
});

/** Where something was put, and how much of the page to press it lay on there; not said, it is taken for none. */
export interface Put extends Place {
  weight?: number;
}

/**
 * Leaves it where it is, unless twice as much lies under it as when it was put there: it must not hop about on a page that is
 * full, or that changes. Otherwise the nearest place where nothing lies under it that a person presses; where there is none,
 * the one with the least.
 * @param weigh how much the page has to press at a point of the window, in pixels
 */
export function clearPlace(put: Put, size: Size, room: Size, weigh: (x: number, y: number) => number): Required<Put> {
  const at = (place: Place) => {
    const { left, top } = cornerOf(place, size, room);
    let weight = 0;
    // The far edges as well.
    for (let x = 0; x < size.width + GRAIN; x += GRAIN) {
      for (let y = 0; y < size.height + GRAIN; y += GRAIN) {
        weight += weigh(left + Math.min(x, size.width), top + Math.min(y, size.height));
      }
    }
    return { ...place, weight };
  };
  const { weight = 0 } = put;
  let best = at(put);
  if (best.weight <= 2 * weight) return { ...put, weight: Math.min(weight, best.weight) };
  const far = ({ x, y }: Place) => Math.hypot(x - put.x, y - put.y);
  for (const place of PLACES.toSorted((a, b) => far(a) - far(b))) {
    if (!best.weight) break;
    const found = at(place);
    if (found.weight < best.weight) best = found;
  }
  return best;
}

const PLACES: readonly Place[] = PARTS.flatMap((x) => PARTS.map((y) => ({ x, y })));

/** How much the page under `host` has to press at a point: what surely is outweighs any surface that may be. */
export const pressedUnder =
  (host: Element, root = host.getRootNode() as Partial<DocumentOrShadowRoot>) =>
  (x: number, y: number): number => {
    // Nothing is found from a dialog that the page has just taken out, the helper with it.
    const under = root.elementsFromPoint?.(x, y).find((element) => element !== host);
    if (!under) return 0;
    const inner = rootOf(under);
    const within = inner && inner !== root && pressedUnder(host, inner)(x, y);
    // Whatever a pointer's hand is shown on inherits it.
    const mayBe = under.closest(MAYBE) || getComputedStyle(under).cursor.includes('pointer');
    return under.closest(PRESSED) ? 999 : within || (mayBe ? 1 : 0);
  };
