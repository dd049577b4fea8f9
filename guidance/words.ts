import { en } from './locales/en';
import { pages } from './locales/en/pages';

/** The words in use. English is the only language so far; a second one is chosen here. */
export const words = { child: en, pages };
