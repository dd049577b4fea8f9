import { writeFileSync } from 'node:fs';
import { agreement } from '@/guidance/locales/en/agreement';
import { pages } from '@/guidance/locales/en/pages';
import { starters } from '@/guidance/locales/en/starters';
export const main = () => writeFileSync('/tmp/tr/pages.en.json', JSON.stringify({ pages, starters, agreement }, null, 1));
