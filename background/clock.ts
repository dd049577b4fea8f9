import { browser } from 'wxt/browser';

/** The alarm that rings every few minutes: for reminders that come back with time, the talk, a birthday. */
const TICK = 'tick';
/** The alarm that rings once a grown-up's quiet time is over. */
export const GROWN_UP_OVER = 'grown-up-over';

const MINUTES_BETWEEN_TICKS = 5;

/**
 * Sets the alarm that rings every few minutes, unless it is set for within that time.
 * @param now Unix milliseconds
 */
export async function startTicking(now: number): Promise<void> {
  const next = (await browser.alarms.get(TICK))?.scheduledTime ?? Number.POSITIVE_INFINITY;
  // Where the clock was set back, Chromium would wait until it is as late once more, also over restarts.
  if (next - now > MINUTES_BETWEEN_TICKS * 60_000) {
    browser.alarms.create(TICK, { periodInMinutes: MINUTES_BETWEEN_TICKS });
  }
}

/**
 * Sets the alarm for the end of a grown-up's quiet time.
 * @param until Unix milliseconds; nothing for no alarm
 */
export async function wakeAt(until: number | undefined): Promise<void> {
  await browser.alarms.clear(GROWN_UP_OVER);
  if (until !== undefined) browser.alarms.create(GROWN_UP_OVER, { when: until });
}
