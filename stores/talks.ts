import { browser } from 'wxt/browser';
import { newTalks, parseTalks, type Talks } from '@/talk/due';

const KEY = 'talks';

/** Lets the clock begin to run, if it does not yet. */
export async function startTalks(now: number): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY] === undefined) await saveTalks(newTalks(now));
}

/** When the family talked. */
export async function loadTalks(now: number): Promise<Talks> {
  return parseTalks((await browser.storage.local.get(KEY))[KEY], now);
}

export const saveTalks = (talks: Talks): Promise<void> => browser.storage.local.set({ [KEY]: talks });
