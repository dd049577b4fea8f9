import { browser } from 'wxt/browser';
import { isAhead, newTalks, parseTalks, type Talks, TalksSchema } from '@/talk/due';
import { understood } from './understood';

const KEY = 'talks';

/** Starts the clock for talks where there is none, where it is damaged, or where the computer's ran ahead as it was started. */
export async function startTalks(now: number): Promise<void> {
  const talks = understood((await browser.storage.local.get(KEY))[KEY], TalksSchema);
  if (!talks || isAhead(talks.since, now)) await saveTalks({ ...(talks ?? newTalks(now)), since: now });
}

/** When the family talked. */
export async function loadTalks(now: number): Promise<Talks> {
  return parseTalks((await browser.storage.local.get(KEY))[KEY], now);
}

/** Rejects where storage refuses. */
export const saveTalks = (talks: Talks): Promise<void> => browser.storage.local.set({ [KEY]: talks });
