import { runtime, send } from '@/messages/runtime';
import type { ToBackground } from '@/messages/types';

const RETRY_AFTER = 300;

/**
 * Tells the background; a background that was just being stopped is told once more.
 * @returns whether there is still an extension to tell: `false` once this script has outlived it
 */
export async function report(message: ToBackground): Promise<boolean> {
  try {
    await send(message);
  } catch {
    if (!runtime()?.id) return false;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    await send(message).catch(() => undefined);
  }
  return true;
}
