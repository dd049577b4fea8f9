import { pages } from './locales/en/pages';
export const words = { pages };
