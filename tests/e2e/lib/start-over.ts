import type { Settings } from '@/settings/schema';

/** Forgets everything and starts over with these settings. Runs inside the extension, so it may use nothing from here. */
export async function startOver(settings: Settings): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.storage.local.set({ settings });
}
