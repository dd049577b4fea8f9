import type { PinAnswer } from '@/messages/types';
import { isGrownUpHere, type QuietPeriod, spanOf } from '@/reminders/presence';
import { loadSettings } from '@/settings/store';
import { loadPresence, savePresence } from '@/stores/presence';
import { drawBadge } from './badge';
import { wakeAt } from './clock';
import { checkPin } from './lock';
import { onSettings } from './on-settings';

/**
 * A child said who is here. Open tabs follow.
 * @param child its id; nothing where it is to be asked again
 */
export async function onWho(child: string | undefined, now: number): Promise<void> {
  const [{ settings }, presence] = await Promise.all([loadSettings(), loadPresence()]);
  if (child !== undefined && !settings.children.some(({ id }) => id === child)) return;
  await savePresence({
    ...presence,
    child: child === undefined ? undefined : { id: child, ...spanOf(settings.remember, now) },
  });
  await onSettings(now);
}

/** A grown-up gave the PIN: no reminders for a while. */
export async function onGrownUpHere(pin: string, period: QuietPeriod, now: number): Promise<PinAnswer> {
  const answer = await checkPin(pin, now);
  if (!answer.right) return answer;
  const grownUp = spanOf(period, now);
  await savePresence({ ...(await loadPresence()), grownUp });
  await wakeAt(grownUp.until);
  await Promise.all([drawBadge(now), onSettings(now)]);
  return answer;
}

/** Milliseconds by which a browser's alarm may be early. */
const EARLY = 1_000;

/** A quiet time has run out; where the grown-up has just given the PIN again, another one holds. */
export async function onGrownUpOver(now: number): Promise<void> {
  if (!isGrownUpHere(await loadPresence(), now + EARLY)) await onGrownUpGone(now);
}

/** The grown-up goes, or the time is over: reminders come again, in open tabs too. */
export async function onGrownUpGone(now: number): Promise<void> {
  const { grownUp: _, ...presence } = await loadPresence();
  await savePresence(presence);
  await wakeAt(undefined);
  await Promise.all([drawBadge(now), onSettings(now)]);
}
