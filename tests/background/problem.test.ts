import { beforeEach, expect, it, vi } from 'vitest';
import { onProblem } from '@/background/on-problem';
import { loadRelevant } from '@/stores/relevant';
import { asks, chooses, family, has, sees } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { aChild } from '../lib/family';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

beforeEach(() => {
  resetStorage();
  tab.reset();
  family();
});

const onCamera = async () => {
  await asks();
  await chooses('carry-on');
  await has('camera');
};

it.each<[string, () => Promise<unknown>, object]>([
  ['a reminder', () => sees('ometv', 'video-chat'), { 'child-1 ometv': 'threat' }],
  ['the helper', onCamera, { 'child-1 ometv': 'threat' }],
  [
    'the helper, and the camera has gone off since',
    async () => {
      await onCamera();
      await has('nothing');
    },
    { 'child-1 ometv': 'threat' },
  ],
  [
    'the question who is here',
    () => {
      family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
      return sees('ometv', 'video-chat');
    },
    {},
  ],
  ['nothing that stands', async () => undefined, {}],
])('what a child says had happened chooses the next lesson there, in the help of %s', async (_, before, expected) => {
  await before();
  await onProblem(TAB, { type: 'problem', problem: 'sent' });
  expect(await loadRelevant()).toEqual(expected);
});
