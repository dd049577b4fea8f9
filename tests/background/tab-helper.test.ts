import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Child } from '@/settings/schema';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, has } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { aChild } from '../lib/family';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const onCamera = (change: Partial<Child['onCamera']>) => ({ ...aChild({ id: 'child-1' }).onCamera, ...change });
/** A family whose only child has this chosen for the camera. */
const withCamera = (change: Partial<Child['onCamera']>) =>
  family({ children: [aChild({ id: 'child-1', onCamera: onCamera(change) })] });

const told = (type: string) => tab.told.filter((message) => message.type === type);

beforeEach(() => {
  resetStorage();
  tab.reset();
});

describe('no to another camera', () => {
  it.each([
    ['camera', { live: { 0: 'camera' }, helper: { shown: 'camera' } }],
    ['microphone', { live: { 0: 'microphone' }, helper: { shown: 'chat' } }],
  ] as const)('leaves the helper for the %s that the page has', async (live, state) => {
    withCamera({ everyTime: true });
    expect(await asks()).toBe('wait');
    await chooses('carry-on');
    await has(live);
    expect(await asks()).toBe('wait');
    await chooses('not-now');
    expect(await readTab(TAB)).toMatchObject({ sighting: { activity: 'video-chat' }, ...state });
    expect(told('no-helper')).toEqual([]);
    await has('nothing');
    expect(told('no-helper')).toHaveLength(1);
    expect(await readTab(TAB)).not.toHaveProperty('sighting');
  });
});
