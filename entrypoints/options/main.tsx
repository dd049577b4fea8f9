import '@/components/shared/page.css';
import '@/components/options/options.css';
import '@/components/record/record.css';
import { mountPage } from '@/components/shared/mount-page';
import { speakParentsLanguage } from '@/components/shared/parents-language';
import { words } from '@/guidance/parent-words';
import { takeHandedOn } from '@/stores/site-to-add';

const [address] = await Promise.all([takeHandedOn(), speakParentsLanguage()]);
document.title = words.pages.settings.title;
const { App } = await import('@/components/options/App');
mountPage(<App address={address} />);
