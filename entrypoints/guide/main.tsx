import '@/components/shared/page.css';
import '@/components/options/options.css';
import './guide.css';
import { mountPage } from '@/components/shared/mount-page';
import { speakParentsLanguage } from '@/components/shared/parents-language';
import { AGES, agesOfAll } from '@/guidance/help/ages';
import { words } from '@/guidance/parent-words';
import { describedBands } from '@/settings/same-child';
import { firstSettings } from '@/settings/store';

const settings = await speakParentsLanguage();
document.title = words.guides.title;
const { App } = await import('@/components/guide/App');
const bands = describedBands(settings.children, firstSettings(), Date.now());
mountPage(<App country={settings.country} ages={agesOfAll(bands.map((band) => AGES[band]))} />);
