import '@/components/shared/page.css';
import { browser } from 'wxt/browser';
import { mountPage } from '@/components/shared/mount-page';
import { App } from '@/components/welcome/App';

mountPage(<App openSettings={() => void browser.runtime.openOptionsPage()} />);
