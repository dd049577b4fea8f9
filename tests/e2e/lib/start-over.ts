import type { Settings } from '@/settings/schema';

/**
 * Forgets everything and starts over with these settings, once pages have been closed. Runs inside the extension, so it may
 * use nothing from here.
 */
export async function startOver(settings: Settings): Promise<void> {
  const LONGEST = 1_500;
  const NO_TAB = 2_000_000_000;
  // The background works off what it is told in turn, a closed tab last: what it writes later would reach the next test.
  const isWorking = async () => {
    const tabs = await chrome.tabs.query({});
    const kept = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab '));
    return kept.some((key) => !tabs.some(({ id }) => key === `tab ${id}`));
  };
  // It answers its own pages in turn. Inside of it nobody can ask, so there a tab that never was is closed.
  const workedOff = async () => {
    if ('document' in globalThis) return chrome.runtime.sendMessage({ type: 'private-windows' });
    const key = `tab ${NO_TAB}`;
    await chrome.storage.session.set({ [key]: {} });
    const { onRemoved } = chrome.tabs as unknown as { onRemoved: { dispatch(id: number, info: object): void } };
    onRemoved.dispatch(NO_TAB, { windowId: NO_TAB, isWindowClosing: false });
    while (key in (await chrome.storage.session.get(key))) await new Promise((done) => setTimeout(done, 5));
  };
  for (const end = Date.now() + LONGEST; Date.now() < end && (await isWorking()); )
    await new Promise((done) => setTimeout(done, 20));
  await workedOff();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  const heard = new Promise<void>((done) => {
    chrome.storage.onChanged.addListener(function hear(changes, area) {
      if (area !== 'local' || !changes.settings?.newValue) return;
      chrome.storage.onChanged.removeListener(hear);
      done();
    });
  });
  await chrome.storage.local.set({ settings });
  // What follows from the settings is done as well, and whoever it was that slept is awake.
  await heard;
  await workedOff();
}
