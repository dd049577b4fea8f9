import '@/components/shared/page.css';
import './popup.css';
import { browser } from 'wxt/browser';
import { platformIdOfHost } from '@/catalogue';
import { App } from '@/components/popup/App';
import { mountPage } from '@/components/shared/mount-page';
import { findPlatform, rulesForHost } from '@/settings/sites';
import { loadSettings } from '@/settings/store';
import { readTab } from '@/stores/tab';

/** What the current tab shows; nothing where the browser will not say, since help matters more than the platform. */
async function currentPage() {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const [state, { settings }] = await Promise.all([
      tab?.id === undefined ? undefined : readTab(tab.id),
      loadSettings(),
    ]);
    const platform = state?.sighting && findPlatform(state.sighting.platform, settings);
    const url = tab?.url === undefined ? undefined : new URL(tab.url);
    const isSite = url !== undefined && /^https?:$/.test(url.protocol);
    const isCovered = isSite && (platformIdOfHost(url.hostname) ?? rulesForHost(url.hostname, settings.sites));
    return { platform, address: isSite && !isCovered ? url.origin + url.pathname : undefined };
  } catch {
    return { platform: undefined, address: undefined };
  }
}

const { platform, address } = await currentPage();
const openSettings = () => {
  void browser.runtime.openOptionsPage();
  window.close();
};
const addThisSite = address
  ? () => {
      const url = browser.runtime.getURL('/options.html');
      void browser.tabs.create({ url: `${url}#sites/${encodeURIComponent(address)}` });
      window.close();
    }
  : undefined;
mountPage(<App platform={platform} openSettings={openSettings} addThisSite={addThisSite} />);
