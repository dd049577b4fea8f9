import { browser } from 'wxt/browser';
import { parseTalks, type Talks } from '@/talk/due';

const KEY = 'talks';

/** When the family talked; the clock begins to run with the first look. */
export async function loadTalks(now: number): Promise<Talks> {
  return parseTalks((await browser.storage.local.get(KEY))[KEY], now);
}

export const saveTalks = (talks: Talks): Promise<void> => browser.storage.local.set({ [KEY]: talks });
