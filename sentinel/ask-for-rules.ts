import type { PlatformRules } from '@/catalogue/types';
import { runtime } from '@/messages/runtime';
import type { ToBackground } from '@/messages/types';

/** Asks the background what this host is; nothing where the background is gone or knows of no such site. */
export async function askForRules(): Promise<PlatformRules | undefined> {
  try {
    return (await runtime.sendMessage({ type: 'rules' } satisfies ToBackground)) as PlatformRules | undefined;
  } catch {
    return undefined;
  }
}
