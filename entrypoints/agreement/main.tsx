import '@/components/shared/page.css';
import './agreement.css';
import { App } from '@/components/agreement/App';
import { mountPage } from '@/components/shared/mount-page';
import { loadSettings } from '@/settings/store';

const { settings } = await loadSettings();
const wanted = new URLSearchParams(location.search).get('child');
const child = settings.children.find(({ id }) => id === wanted) ?? settings.children[0];
if (child) mountPage(<App settings={settings} child={child} />);
