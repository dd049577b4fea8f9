/** A length of time in milliseconds as m:ss, or h:mm:ss from an hour on; it ends a second before a day is over. */
export const clockText = (length: number): string =>
  new Date(Math.max(0, Math.min(length, 86_399e3)))
    .toISOString()
    .slice(11, 19)
    .replace(/^0(0:0?)?/, '');
