import '@/components/shared/page.css';
import '@/components/options/options.css';
import { App } from '@/components/options/App';
import { mountPage } from '@/components/shared/mount-page';

mountPage(<App />);
