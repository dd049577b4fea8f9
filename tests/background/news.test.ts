import { beforeEach, expect, it, vi } from 'vitest';
import { forgetOthers } from '@/background/forget-children';
import { onOwn } from '@/background/on-own';
import { pullSync } from '@/background/sync';
import { type Child, defaultSettings } from '@/settings/schema';
import { copyManaged, loadSettings } from '@/settings/store';
import { itemsToWrite } from '@/settings/sync';
import { loadNews, readNews, startNews } from '@/stores/news';
import { local, managed, resetStorage, sync } from '../lib/fake-browser';
import { aChild, familySettings } from '../lib/family';
import { NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const YEAR_AGO = new Date(2025, 10, 24, 12, 0).getTime();
/** Both were in another band a year ago. */
const ada = aChild({ id: 'ada', nickname: 'Ada', born: { year: 2016, month: 3 } });
const ben = aChild({ id: 'ben', nickname: 'Ben', born: { year: 2013, month: 3 } });
const cy = aChild({ id: 'cy', nickname: 'Cy', born: { year: 2017, month: 6 } });

beforeEach(async () => {
  resetStorage();
  const settings = familySettings({ sync: true, children: [ada, ben] });
  local.items = { settings };
  await readNews(settings, YEAR_AGO);
});

/** Of whom a page says that a birthday moved them to another band. */
const told = async (now = NOW) =>
  (await loadNews((await loadSettings()).settings, now)).bands.map(({ child }) => child.id);
const save = (children: readonly Child[]) => onOwn({ type: 'save', change: { children } }, NOW);
const start = async () => startNews((await loadSettings()).settings, NOW);

it.each<[string, Child[], string[]]>([
  ['nothing about age', [ada, { ...ben, avatar: 'owl' }], ['ada', 'ben']],
  ['a birth', [ada, { ...ben, born: { year: 2013, month: 4 } }], ['ada']],
  ['a band', [{ ...ada, band: '6-9' }, ben], ['ben']],
  ['the order', [ben, ada], ['ben', 'ada']],
])('a save that changes %s takes that child’s band alone for known', async (_, children, expected) => {
  expect(await told()).toEqual(['ada', 'ben']);
  await save(children);
  expect(await told()).toEqual(expected);
});

const NEXT_YEAR = new Date(2027, 10, 24, 12, 0).getTime();
it.each<[string, () => Promise<unknown>]>([
  ['from the page', () => save([ada, cy])],
  [
    'from the account',
    () => {
      sync.items = itemsToWrite(familySettings({ children: [cy] }), {}, NOW, defaultSettings());
      return pullSync(NOW);
    },
  ],
  [
    'by policy',
    () => {
      managed.items = { children: [cy] };
      return copyManaged();
    },
  ],
])('a child who comes %s is known as they are, and their next birthday is told', async (_, comes) => {
  await comes();
  await start();
  expect(await told()).not.toContain('cy');
  expect(await told(NEXT_YEAR)).toContain('cy');
});

it('a birth that was put right on another computer is no birthday', async () => {
  const right = { ...ada, born: { year: 2013, month: 3 } };
  sync.items = itemsToWrite(familySettings({ children: [right, ben] }), {}, NOW, defaultSettings());
  await pullSync(NOW);
  expect(await told()).toEqual(['ben']);
});

it('what is known already stays, and nothing is written for it', async () => {
  const set = vi.spyOn(local, 'set');
  await start();
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
  expect(await told()).toEqual(['ada', 'ben']);
});

it('of a child who was taken out nothing is known', async () => {
  local.items.settings = familySettings({ children: [ben] });
  await forgetOthers(NOW);
  expect(local.items.known).toMatchObject({ bands: { ben: '10-12' } });
  expect(JSON.stringify(local.items.known)).not.toContain('ada');
});
