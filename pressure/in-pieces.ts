/** What is made a piece at a time, so that no page stands still for it. */
export interface InPieces<Result> {
  /**
   * Goes on making it.
   * @param until milliseconds on the clock of `performance.now()`: after that, the rest is for the next call
   * @returns what was made, once it is; nothing before, or where it could not begin
   */
  goOn(until?: number): Result | undefined;
}

/** @param begin gives what makes it; nothing where something is missing as yet: it is asked again at the next call */
export function inPieces<Result>(begin: () => Generator<void, Result> | undefined): InPieces<Result> {
  let making: Generator<void, Result> | undefined;
  let made: { result: Result } | undefined;
  return {
    goOn(until = Number.POSITIVE_INFINITY) {
      if (made) return made.result;
      making ??= begin();
      try {
        while (making && !made) {
          const { done, value } = making.next();
          if (done) made = { result: value };
          else if (performance.now() > until) break;
        }
      } catch (error) {
        // What has thrown has ended: it would be asked for ever.
        making = undefined;
        throw error;
      }
      return made?.result;
    },
  };
}
