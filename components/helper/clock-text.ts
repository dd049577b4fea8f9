/** A length of time in milliseconds, of less than a day, as m:ss, or h:mm:ss from an hour on. */
export const clockText = (length: number): string =>
  new Date(Math.max(0, length))
    .toISOString()
    .slice(11, 19)
    .replace(/^0(0:0?)?/, '');
