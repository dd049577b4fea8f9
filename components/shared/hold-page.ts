let holds = 0;
let waiting: (() => void) | undefined;

/**
 * While something is to come or is shown for the only time, nothing takes the page away.
 * @returns to be called once it has been seen: what waited is done then, where nothing else holds the page
 */
export function holdPage(): () => void {
  holds++;
  return () => {
    holds--;
    if (holds > 0) return;
    const act = waiting;
    waiting = undefined;
    act?.();
  };
}

/** Does what takes the page away: at once, or once nothing holds it any more. */
export function whenFree(act: () => void): void {
  if (holds > 0) waiting = act;
  else act();
}
