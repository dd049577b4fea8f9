import '@/components/shared/page.css';
import '@/components/calm/how.css';
import './calm.css';
import { browser } from 'wxt/browser';
import { App } from '@/components/calm/App';
import { mountPage } from '@/components/shared/mount-page';
import { readerOf } from '@/reminders/reader';
import { loadSettings } from '@/settings/store';
import { loadPresence } from '@/stores/presence';
import { prepareWords } from '@/stores/words';

const closeTab = async () => {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  // Closing the last tab would close the browser under the child's hands.
  const all = await browser.tabs.query({ currentWindow: true });
  if (all.length === 1) await browser.tabs.create({});
  await browser.tabs.remove(tab.id);
};

const [{ settings }, presence] = await Promise.all([loadSettings(), loadPresence().catch(() => ({}))]);
const { band, ages, family } = readerOf(settings, presence, Date.now());
await prepareWords(family.language);
mountPage(<App band={band} ages={ages} family={family} closeTab={closeTab} />);
