let isHeld = false;
let waiting: (() => void) | undefined;

/**
 * While something is shown for the only time, nothing takes the page away.
 * @returns to be called once it has been seen: what waited is done then
 */
export function holdPage(): () => void {
  isHeld = true;
  return () => {
    isHeld = false;
    const act = waiting;
    waiting = undefined;
    act?.();
  };
}

/** Does what takes the page away: at once, or once nothing holds it any more. */
export function whenFree(act: () => void): void {
  if (isHeld) waiting = act;
  else act();
}
