import { expect, it } from 'vitest';
import { en } from '@/guidance/locales/en';
import { words } from '@/guidance/parent-words';

const sources = import.meta.glob<string>(
  ['/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '/{background,guidance,stores}/*.ts'],
  { eager: true, query: '?raw', import: 'default' },
);
const code = Object.values(sources).join('\n');

/** As `text.title`, `text['title']`, or taken out of what holds it: `{ title } = …`, `({ title }: Words)`. */
const isUsed = (key: string) =>
  new RegExp(`\\.${key}\\b|\\['${key}'\\]|\\{[^{}]*\\b${key}\\b[^{}]*\\}(?: = |: [A-Z])`).test(code);

/** What is on is looked up by its id. */
const { camera: _camera, screen: _screen, chat: _chat, ...helperLabels } = en.helper;
const { pages, agreement, starters, guides } = words;
/** What is chosen by an id (a band, a state) is looked up as a whole. */
const LISTS = ['bands', 'strengths', 'pacings', 'problems', 'activities'];

it.each<[string, object]>([
  ['the pages', pages],
  ...Object.entries(pages).filter(([group, its]) => !LISTS.includes(group) && typeof its === 'object'),
  ['the agreement', agreement['10-12']],
  ['the starters', starters['10-12']],
  ['the guides', guides],
  ['what a child reads', en],
  ['a help sheet', en.help['10-12']],
  ['the reminder’s labels', en.reminder],
  ['the question who is here', en.whoIsHere],
  ['the helper', helperLabels],
  ['what covers the page', en.covered],
  ['the check', en.check],
  ['a nudge', en.nudge],
] as [string, object][])('%s: no words are left unused', (_, its) => {
  expect(Object.keys(its).filter((key) => !isUsed(key))).toEqual([]);
});
