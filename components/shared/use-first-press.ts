import { useRef } from 'preact/hooks';

/** Milliseconds between the two presses of a double one, at most. */
const DOUBLE_PRESS = 1_000;

/** Whether a press is not the second of a double one: where a row goes, that would meet the next row, which has moved up. */
export function useFirstPress(): (press: Event) => boolean {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  return ({ timeStamp }) => {
    if (timeStamp - pressedAt.current < DOUBLE_PRESS) return false;
    pressedAt.current = timeStamp;
    return true;
  };
}
