import { useRef } from 'preact/hooks';

/** Milliseconds between the two presses of a double one, at most. */
const DOUBLE_PRESS = 1_000;

/**
 * Whether a press is none that follows right on another, as in a double press or while Enter is held: that would meet what
 * has come into the place of what was pressed, such as the next row.
 */
export function useFirstPress(): (press: Event) => boolean {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  return ({ timeStamp }) => {
    const isFirst = timeStamp - pressedAt.current >= DOUBLE_PRESS;
    pressedAt.current = timeStamp;
    return isFirst;
  };
}
