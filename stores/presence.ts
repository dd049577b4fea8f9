import { browser } from 'wxt/browser';
import type { Presence } from '@/reminders/presence';

const KEY = 'presence';

/** Who is here, as far as somebody said so since the browser was started. */
export async function loadPresence(): Promise<Presence> {
  return ((await browser.storage.session.get(KEY))[KEY] as Presence | undefined) ?? {};
}

export const savePresence = (presence: Presence): Promise<void> => browser.storage.session.set({ [KEY]: presence });
