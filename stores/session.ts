import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import { understood } from './understood';

/** Everything, or one key, that is kept until the browser closes; nothing where storage does not answer: a reminder still comes. */
export async function recallAll(key: string | null = null): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.session.get(key);
  } catch {
    return {};
  }
}

/** What is kept under a key until the browser closes, where it is understood. */
export const recall = async <Kept>(key: string, schema: v.GenericSchema<unknown, Kept>): Promise<Kept | undefined> =>
  understood((await recallAll(key))[key], schema);

/** What is kept under a key, for whoever asks first: nothing where it cannot be taken out, since it would be there again. */
export async function takeOut<Kept>(key: string, schema: v.GenericSchema<unknown, Kept>): Promise<Kept | undefined> {
  const kept = await recall(key, schema);
  if (kept === undefined) return undefined;
  try {
    await browser.storage.session.remove(key);
    return kept;
  } catch {
    return undefined;
  }
}

/** Keeps something until the browser closes; a storage that refuses costs what was to be remembered, never a reminder. */
export async function keep(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.session.set(items);
  } catch (error) {
    console.warn('Livewise could not remember', error);
  }
}
