import '@/components/shared/page.css';
import '@/components/calm/how.css';
import './popup.css';
import { browser } from 'wxt/browser';
import type { CurrentPage } from '@/components/popup/App';
import { mountPage } from '@/components/shared/mount-page';
import { speakParentsLanguage } from '@/components/shared/parents-language';
import { handOn } from '@/stores/site-to-add';
import { readTab } from '@/stores/tab';

/** What the current tab shows; nothing where the browser will not say, since help matters more than the platform. */
async function currentPage(): Promise<CurrentPage> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const state = tab?.id === undefined ? undefined : await readTab(tab.id);
    return { platform: state?.sighting?.platform, url: tab?.url };
  } catch {
    return {};
  }
}

const openSettings = () => {
  void browser.runtime.openOptionsPage();
  window.close();
};
const addSite = async (address: string) => {
  await handOn(address);
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#sites') });
  window.close();
};
const [page] = await Promise.all([currentPage(), speakParentsLanguage()]);
const { App } = await import('@/components/popup/App');
mountPage(<App page={page} openSettings={openSettings} addSite={(address) => void addSite(address)} />);
