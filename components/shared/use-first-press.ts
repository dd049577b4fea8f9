import { useRef } from 'preact/hooks';

/** Milliseconds between the two presses of a double one, at most. */
const DOUBLE_PRESS = 1_000;

/**
 * Whether a press is none that follows right on another, as in a double press or while Enter is held: where a row goes, that
 * would meet the next row, which has moved up.
 */
export function useFirstPress(): (press: Event) => boolean {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  return ({ timeStamp }) => {
    const isFirst = timeStamp - pressedAt.current >= DOUBLE_PRESS;
    pressedAt.current = timeStamp;
    return isFirst;
  };
}
