import { runtime, sendAgain } from '@/messages/runtime';
import type { ToBackground } from '@/messages/types';

/**
 * Tells the background; a background that was just being stopped is told once more.
 * @returns whether there is still an extension to tell: `false` once this script has outlived it
 */
export const report = (message: ToBackground): Promise<boolean> =>
  sendAgain(message).then(
    () => true,
    () => runtime()?.id !== undefined,
  );
