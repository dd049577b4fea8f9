import type { Settings } from '@/settings/schema';

/**
 * Forgets everything and starts over with these settings, once pages have been closed. Runs inside the extension, so it may
 * use nothing from here.
 */
export async function startOver(settings: Settings): Promise<void> {
  const LONGEST = 1_500;
  // The background works off what it is told in turn, a closed tab last: what it writes later would reach the next test.
  const isWorking = async () => {
    const tabs = await chrome.tabs.query({});
    const kept = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab '));
    return kept.some((key) => !tabs.some(({ id }) => key === `tab ${id}`));
  };
  for (const end = Date.now() + LONGEST; Date.now() < end && (await isWorking()); )
    await new Promise((done) => setTimeout(done, 20));
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.storage.local.set({ settings });
}
