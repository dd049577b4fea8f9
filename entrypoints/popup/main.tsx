import '@/components/shared/page.css';
import './popup.css';
import { browser } from 'wxt/browser';
import { platformById } from '@/catalogue';
import { App } from '@/components/popup/App';
import { mountPage } from '@/components/shared/mount-page';
import { readTab } from '@/stores/tab';

/** What the current tab shows; nothing where the browser will not say, since help matters more than the platform. */
async function currentPlatform() {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const state = tab?.id === undefined ? undefined : await readTab(tab.id);
    return state?.sighting && platformById(state.sighting.platform);
  } catch {
    return undefined;
  }
}

const platform = await currentPlatform();
const openSettings = () => {
  void browser.runtime.openOptionsPage();
  window.close();
};
mountPage(<App platform={platform} openSettings={openSettings} />);
