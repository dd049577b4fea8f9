import { browser } from 'wxt/browser';
import { keep } from './session';

const KEY = 'ask-how';

/** A child was live, or in a video chat, for long: at the next calm moment they are asked once how it was. */
export const askHowLater = (): Promise<void> => keep({ [KEY]: true });

/** Whether to ask now; it is asked once. */
export async function takeHow(): Promise<boolean> {
  const isDue = (await browser.storage.session.get(KEY))[KEY] === true;
  if (isDue) await browser.storage.session.remove(KEY);
  return isDue;
}
