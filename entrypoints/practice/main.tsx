import '@/components/shared/page.css';
import '@/components/options/options.css';
import '@/assets/helper.css';
import './practice.css';
import { mountPage } from '@/components/shared/mount-page';
import { speakParentsLanguage } from '@/components/shared/parents-language';
import { words } from '@/guidance/parent-words';
import { prepareWords } from '@/stores/words';

const settings = await speakParentsLanguage();
document.title = words.pages.practice.title;
// What stands in the made-up chat's answers is said to the child.
await prepareWords(settings.children[0]?.language ?? 'en');
const { App } = await import('@/components/practice/App');
mountPage(<App settings={settings} />);
