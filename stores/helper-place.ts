import { browser } from 'wxt/browser';
import { type HelperPlace, HelperPlaceSchema } from '@/messages/helper-place';
import { understood } from './understood';

const KEY = 'helper-place';

/** Where the helper was put last; nothing where it never was, or storage does not answer. */
export async function loadHelperPlace(): Promise<HelperPlace | undefined> {
  try {
    return understood((await browser.storage.local.get(KEY))[KEY], HelperPlaceSchema);
  } catch {
    return undefined;
  }
}

/** A storage that refuses costs no more than the place. */
export const saveHelperPlace = (place: HelperPlace): Promise<void> =>
  browser.storage.local.set({ [KEY]: place }).catch(() => undefined);
