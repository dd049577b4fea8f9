import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OwnAnswers } from '@/messages/own';
import type { PinAnswer } from '@/messages/types';
import { lasts } from '@/reminders/lasts';
import { LONGEST_PIN, normalPin, pinKind } from '@/settings/pin';
import { makeRecoveryCode, normalCode } from '@/settings/recovery';
import type { Hashed } from '@/settings/schema';
import { checkSecret, hashSecret } from '@/settings/secret';
import { changeSettings, loadSettings } from '@/settings/store';
import { afterWrong, NO_TRIES, notAhead, waitFor } from '@/settings/tries';
import { keep, recall } from '@/stores/session';
import { understood } from '@/stores/understood';
import { mendBySync } from './sync';

const TRIES = 'pin-tries';
const OPEN = 'unlocked';
/** An unlocked page that nobody uses locks itself after this long. */
const OPEN_FOR = 15 * 60_000;

const TriesSchema = v.object({ wrong: v.pipe(v.number(), v.integer(), v.minValue(0)), lockedUntil: v.number() });
const OpenSchema = v.array(v.object({ token: v.string(), until: v.number() }));

/** Checks a PIN, slower with each wrong one from the fifth on. */
export async function checkPin(pin: string, now: number): Promise<PinAnswer> {
  const { lock } = (await loadSettings()).settings;
  const before = understood((await browser.storage.local.get(TRIES))[TRIES], TriesSchema) ?? NO_TRIES;
  const tries = notAhead(before, now);
  if (tries.lockedUntil !== before.lockedUntil) await counted(browser.storage.local.set({ [TRIES]: tries }));
  const wait = waitFor(tries, now);
  if (wait > 0 || !lock) return { right: false, waitSeconds: Math.ceil(wait / 1000) };
  if (await isRight(normalPin(pin), lock.pin)) return right();
  const next = afterWrong(tries, now);
  await counted(browser.storage.local.set({ [TRIES]: next }));
  return { right: false, waitSeconds: Math.ceil(waitFor(next, now) / 1000) };
}

const isRight = async (secret: string, stored: Hashed): Promise<boolean> =>
  secret.length <= LONGEST_PIN && (await checkSecret(secret, stored));

/** Whoever has the right one begins anew. */
async function right(): Promise<PinAnswer> {
  await counted(browser.storage.local.remove(TRIES));
  return { right: true };
}

/** Where storage refuses, a try is not counted; a right PIN is right all the same, and a wrong one wrong. */
const counted = (writing: Promise<void>): Promise<void> =>
  writing.catch((error) => console.warn('Livewise could not count a wrong PIN', error));

/** Opens the settings for the page that gave the right PIN. */
export async function unlock(pin: string, now: number): Promise<OwnAnswers['unlock']> {
  const answer = await checkPin(pin, now);
  if (!answer.right) return answer;
  const token = crypto.randomUUID();
  await open(token, now);
  return { right: true, token };
}

async function open(token: string, now: number): Promise<void> {
  const others = (await openPages(now)).filter((page) => page.token !== token);
  await keep({ [OPEN]: [...others, { token, until: now + OPEN_FOR }] });
}

/** Another PIN, or none: whoever opened a page with the old one has to give the new one. */
const openOnly = (token: string | undefined, now: number): Promise<void> =>
  keep({ [OPEN]: token ? [{ token, until: now + OPEN_FOR }] : [] });

const openPages = async (now: number) =>
  ((await recall(OPEN, OpenSchema)) ?? []).filter(({ until }) => lasts(until, OPEN_FOR, now));

/** Whether a page with this token may change things: there is no lock, or it opened it, and not too long ago. */
export async function isOpen(token: string | undefined, now: number): Promise<boolean> {
  if (!(await loadSettings()).settings.lock) return true;
  const pages = await openPages(now);
  if (!pages.some((page) => page.token === token)) return false;
  const renewed = pages.map((page) => (page.token === token ? { ...page, until: now + OPEN_FOR } : page));
  await keep({ [OPEN]: renewed });
  return true;
}

/**
 * Sets the PIN, or takes it away.
 * @param token of the page that asks; with a new PIN it stays open for that page
 * @returns with a new PIN, its recovery code, which is kept nowhere in clear
 */
export async function setPin(
  pin: string | undefined,
  token: string | undefined,
  now: number,
): Promise<OwnAnswers['set-pin']> {
  if (!(await isOpen(token, now))) return { saved: false, because: 'locked' };
  await mendBySync(now);
  if (pin === undefined) {
    await changeSettings({ lock: undefined });
    return { saved: true };
  }
  const kind = pinKind(pin);
  if (!kind) return { saved: false, because: 'no-pin' };
  const recovery = makeRecoveryCode();
  const [pinHash, recoveryHash] = await Promise.all([hashSecret(normalPin(pin)), hashSecret(normalCode(recovery))]);
  await openOnly(token, now);
  await changeSettings({ lock: { kind, pin: pinHash, recovery: recoveryHash } });
  return { saved: true, recovery };
}

/**
 * Takes the lock away for whoever has the recovery code, so that a new PIN can be set. Nobody guesses one, however often they
 * try, so tries are not counted: wrong PINs, a child's at a gate as well, must not keep a parent from the way out.
 */
export async function recover(code: string, now: number): Promise<PinAnswer> {
  const { lock } = (await loadSettings()).settings;
  if (!lock?.recovery || !(await isRight(normalCode(code), lock.recovery))) return { right: false, waitSeconds: 0 };
  await mendBySync(now);
  await openOnly(undefined, now);
  await changeSettings({ lock: undefined });
  return right();
}
