const YEAR = 365 * 86_400_000;

/** Whether a fact was checked more than a year ago. `checked`: ISO 8601 date; `now`: Unix milliseconds. */
export const isOld = (checked: string, now: number): boolean => now - Date.parse(checked) > YEAR;
