import { browser } from 'wxt/browser';
import { emptyHistory, type History, parseHistory } from '@/reminders/history';

const KEY = 'history';

/** The history; an empty one where storage does not answer, so that a reminder still comes. */
export async function loadHistory(): Promise<History> {
  try {
    return parseHistory((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return emptyHistory();
  }
}

/** Saves the history; a storage that refuses costs at worst an early reminder. */
export async function saveHistory(history: History): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: history });
  } catch (error) {
    console.warn('Livewise could not save its history', error);
  }
}
