/** Wrong PINs or codes in a row, kept so that a restart does not start the count again. */
export interface Tries {
  wrong: number;
  /** Unix time in milliseconds until which none is looked at. */
  lockedUntil: number;
}

/** Where nothing was tried yet. */
export const NO_TRIES: Tries = { wrong: 0, lockedUntil: 0 };

const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;

/** Milliseconds to wait before the next try; 0 for none. */
export const waitFor = (tries: Tries, now: number): number => Math.max(0, notAhead(tries, now).lockedUntil - now);

/** The same where a clock was set forward, and back again: it must not lock for as long as it was ahead. */
export const notAhead = ({ wrong, lockedUntil }: Tries, now: number): Tries => ({
  wrong,
  lockedUntil: Math.min(lockedUntil, now + LONGEST_WAIT),
});

/** The count after a wrong one: from the fifth on a wait of 30 s that doubles up to an hour. */
export function afterWrong({ wrong }: Tries, now: number): Tries {
  const next = wrong + 1;
  const over = next - FREE_TRIES;
  return { wrong: next, lockedUntil: over < 0 ? 0 : now + Math.min(FIRST_WAIT * 2 ** over, LONGEST_WAIT) };
}
