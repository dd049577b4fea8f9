import '@/components/shared/page.css';
import './agreement.css';
import { mountPage } from '@/components/shared/mount-page';
import { speakParentsLanguage } from '@/components/shared/parents-language';
import { words } from '@/guidance/parent-words';

const settings = await speakParentsLanguage();
document.title = words.pages.talk.agreementTitle;
const { App } = await import('@/components/agreement/App');
const wanted = new URLSearchParams(location.search).get('child');
const child = settings.children.find(({ id }) => id === wanted) ?? settings.children[0];
if (child) mountPage(<App settings={settings} child={child} />);
