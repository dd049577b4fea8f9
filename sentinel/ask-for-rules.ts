import type { PlatformRules } from '@/catalogue/types';
import { sendAgain } from '@/messages/runtime';

/** Asks the background what this host is; nothing where the background is gone or knows of no such site. */
export async function askForRules(): Promise<PlatformRules | undefined> {
  try {
    return (await sendAgain({ type: 'rules' })) as PlatformRules | undefined;
  } catch {
    return undefined;
  }
}
