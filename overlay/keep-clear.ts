/** Where something stands, as parts of the room there is: 0 at the left or top, 1 at the right or bottom. */
export interface Place {
  x: number;
  y: number;
}

/** Pixels kept free at the window's edges. */
const MARGIN = 8;
/** Pixels between two points that are looked at: what is pressed is seldom smaller. */
const GRAIN = 20;
/** Places that are tried in each direction. */
const TRIED = 5;

/** What a person presses: a helper that lies on the page's own "stop" would be worse than none. */
const PRESSED = 'button, a[href], input, select, textarea, summary, [role="button"], [role="link"], [onclick]';

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

/**
 * The place nearest to the wanted one where nothing lies under it that a person presses; where there is none, the one with
 * the least.
 * @param isPressed whether the page has such a thing at a point of the window, in pixels
 */
export function clearPlace(wanted: Place, size: Size, room: Size, isPressed: (x: number, y: number) => boolean): Place {
  const weight = (place: Place): number => {
    const { left, top } = cornerOf(place, size, room);
    let found = 0;
    // The far edges as well.
    for (let x = 0; x < size.width + GRAIN; x += GRAIN) {
      for (let y = 0; y < size.height + GRAIN; y += GRAIN) {
        if (isPressed(left + Math.min(x, size.width), top + Math.min(y, size.height))) found++;
      }
    }
    return found;
  };
  let best = { place: wanted, weight: weight(wanted) };
  const far = ({ x, y }: Place) => Math.hypot(x - wanted.x, y - wanted.y);
  for (const place of PLACES.toSorted((a, b) => far(a) - far(b))) {
    if (best.weight === 0) break;
    const found = weight(place);
    if (found < best.weight) best = { place, weight: found };
  }
  return best.place;
}

const PLACES: readonly Place[] = Array.from({ length: TRIED * TRIED }, (_, index) => ({
  x: (index % TRIED) / (TRIED - 1),
  y: Math.floor(index / TRIED) / (TRIED - 1),
}));

/** Whether the page under `host` has something to press at a point. */
export const isPressedUnder =
  (host: Element) =>
  (x: number, y: number): boolean => {
    // Nothing is found from a dialog that the page has just taken out, the helper with it.
    const root = host.getRootNode() as Partial<DocumentOrShadowRoot>;
    const under = root.elementsFromPoint?.(x, y).find((element) => element !== host);
    return under?.closest(PRESSED) != null;
  };
