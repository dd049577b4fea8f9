import '@/components/shared/page.css';
import './popup.css';
import { browser } from 'wxt/browser';
import { readTab } from '@/stores/tab';
import { platformById } from '@/catalogue';
import { App } from '@/components/popup/App';
import { mountPage } from '@/components/shared/mount-page';
import { loadSettings } from '@/settings/store';

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

const [{ settings }, platform] = await Promise.all([loadSettings(), currentPlatform()]);
const openSettings = () => {
  void browser.runtime.openOptionsPage();
  window.close();
};
mountPage(<App settings={settings} platform={platform} openSettings={openSettings} />);
