import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCameraAsked, onCameraNow } from '@/background/on-camera';
import { onSettings } from '@/background/on-settings';
import { onNewFrames } from '@/background/watch-chat';
import type { Child } from '@/settings/schema';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, has, NOW, PAGE } from '../lib/drive-tab';
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
const lastHelper = () => tab.told.findLast((message) => message.type === 'helper');

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

describe('a chat that is read', () => {
  const twitch = { tabId: TAB, frameId: 0, pageUrl: 'https://dashboard.twitch.tv/', host: 'dashboard.twitch.tv' };
  const reader = '/content-scripts/chat.js';

  beforeEach(async () => {
    withCamera({ pressure: true });
    await onCameraAsked(twitch, { type: 'camera', wanted: 'camera', page: PAGE }, NOW);
    await chooses('carry-on');
    await onCameraNow(twitch, { type: 'on-camera', live: 'camera', page: PAGE }, NOW);
    expect(lastHelper()?.helper.words).toHaveProperty('watches');
    expect(told('read-chat')).toHaveLength(1);
    tab.told = [];
    tab.injected = [];
  });

  it('is read in the frames that come', async () => {
    await onNewFrames(TAB);
    expect(tab.injected).toEqual([reader]);
    expect(told('read-chat')).toHaveLength(1);
  });

  it('is read no more, in whatever frame, once the parent does not want it', async () => {
    withCamera({ pressure: false });
    await onSettings(NOW);
    expect(told('no-chat')).toHaveLength(1);
    expect(lastHelper()?.helper.words).not.toHaveProperty('watches');
    await onNewFrames(TAB);
    expect(tab.injected).not.toContain(reader);
    expect(told('read-chat')).toEqual([]);
  });
});
