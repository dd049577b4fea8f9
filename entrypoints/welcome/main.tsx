import '@/components/shared/page.css';
import { browser } from 'wxt/browser';
import { mountPage } from '@/components/shared/mount-page';
import { speakParentsLanguage } from '@/components/shared/parents-language';
import { words } from '@/guidance/parent-words';

await speakParentsLanguage();
document.title = words.pages.welcome.title;
const { App } = await import('@/components/welcome/App');
mountPage(<App openSettings={() => void browser.runtime.openOptionsPage()} />);
