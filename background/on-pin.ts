import { browser } from 'wxt/browser';
import type { PinAnswer } from '@/messages/types';
import { checkPin } from '@/settings/pin';
import { afterWrong, NO_TRIES, type PinTries, waitFor } from '@/settings/pin-tries';
import { loadSettings } from '@/settings/store';

const KEY = 'pin-tries';

/** Checks a PIN that was typed on a `gate`, slower after every few wrong ones. */
export async function onPin(pin: string, now: number): Promise<PinAnswer> {
  const { settings } = await loadSettings();
  const tries = ((await browser.storage.local.get(KEY))[KEY] as PinTries | undefined) ?? NO_TRIES;
  const wait = waitFor(tries, now);
  if (wait > 0 || !settings.pin) return { right: false, waitSeconds: Math.ceil(wait / 1000) };
  if (await checkPin(pin, settings.pin)) {
    await browser.storage.local.remove(KEY);
    return { right: true };
  }
  const next = afterWrong(tries, now);
  await browser.storage.local.set({ [KEY]: next });
  return { right: false, waitSeconds: Math.ceil(waitFor(next, now) / 1000) };
}
