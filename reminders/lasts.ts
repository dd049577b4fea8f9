/**
 * Whether what lasts until a moment still does. A clock that was set back does not stretch it.
 * @param until Unix time in milliseconds
 * @param longest how long it may have lasted from its beginning
 */
export const lasts = (until: number | undefined, longest: number, now: number): boolean =>
  until !== undefined && now < until && until - now <= longest;
