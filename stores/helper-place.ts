import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type HelperPlace, HelperPlaceSchema } from '@/messages/helper-place';

const KEY = 'helper-place';

/** Where the helper was put last; nothing where it never was, or storage does not answer. */
export async function loadHelperPlace(): Promise<HelperPlace | undefined> {
  try {
    const parsed = v.safeParse(HelperPlaceSchema, (await browser.storage.local.get(KEY))[KEY]);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** A storage that refuses costs no more than the place. */
export const saveHelperPlace = (place: HelperPlace): Promise<void> =>
  browser.storage.local.set({ [KEY]: place }).catch(() => undefined);
