import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageId } from '@/messages/types';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, goes, lastShown, sees, shown, wordsToCamera } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { ANY_LOCK } from '../lib/family';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

beforeEach(() => {
  resetStorage();
  tab.reset();
});

describe('a gate, with a PIN', () => {
  beforeEach(() => family({ band: '6-9', lock: ANY_LOCK }));

  it('that stands for the page itself is not passed by a no to the camera', async () => {
    await sees('ometv', 'video-chat');
    expect(lastShown()).toMatchObject({ reminder: { strength: 'gate' } });
    expect(await asks()).toBe('wait');
    expect(tab.told.some(({ type }) => type === 'camera-waits')).toBe(false);
    await chooses('not-now');
    expect((await readTab(TAB)).standing).toMatchObject({ for: 'child-1', strength: 'gate' });
    await goes(true);
    const before = shown();
    await sees('ometv', 'video-chat', { arrival: 'same-platform', page: 'page-2' as PageId });
    expect(shown()).toBe(before + 1);
  });

  it('that the camera alone has brought goes with a no, and stands again where the page itself calls for one', async () => {
    expect(await asks()).toBe('wait');
    expect(lastShown()).toMatchObject({ reminder: { strength: 'gate' }, cameraWaits: true });
    await chooses('not-now');
    expect(wordsToCamera()).toEqual(['no']);
    expect(await readTab(TAB)).not.toHaveProperty('standing');
    await sees('ometv', 'video-chat', { arrival: 'in-page' });
    expect(shown()).toBe(2);
  });
});

it('a gate for what is watched makes no room for a pause for the camera', async () => {
  family({
    band: '6-9',
    lock: ANY_LOCK,
    activities: { watching: { strength: 'gate' }, 'video-chat': { strength: 'pause' } },
  });
  await sees('ometv', 'watching');
  expect(lastShown()).toMatchObject({ reminder: { activity: 'watching', strength: 'gate' } });
  expect(await asks()).toBe('wait');
  expect(shown()).toBe(1);
  await chooses('carry-on');
  expect(wordsToCamera()).toEqual(['go']);
});

it('a gate that the camera has brought stands for the page once that moves to where one is due', async () => {
  family({ band: '6-9', lock: ANY_LOCK });
  await asks();
  await sees('ometv', 'video-chat', { arrival: 'in-page' });
  await chooses('not-now');
  expect((await readTab(TAB)).standing).toMatchObject({ for: 'child-1', strength: 'gate' });
  expect(lastShown()).toMatchObject({ reminder: { strength: 'gate' }, cameraWaits: false });
});
