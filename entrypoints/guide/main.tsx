import '@/components/shared/page.css';
import '@/components/options/options.css';
import './guide.css';
import { mountPage } from '@/components/shared/mount-page';
import { speakParentsLanguage } from '@/components/shared/parents-language';
import { words } from '@/guidance/parent-words';

const settings = await speakParentsLanguage();
document.title = words.guides.title;
const { App } = await import('@/components/guide/App');
mountPage(<App country={settings.country} />);
