import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCameraAsked } from '@/background/on-camera';
import { onSighting } from '@/background/on-sighting';
import type { PageId } from '@/messages/types';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, goes, lastShown, PAGE, sees, shown, wordsToCamera } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { ANY_LOCK } from '../lib/family';
import { NOW } from '../lib/time';

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

describe('a camera in a frame of another site', () => {
  const frame = { tabId: TAB, frameId: 3, pageUrl: undefined, host: 'iframe.coomeet.com' };
  const sighting = { platform: 'coomeet', activity: 'video-chat', certainty: 'sure', adult: false } as const;
  const isSeen = () => onSighting(frame, { type: 'sighting', sighting, arrival: 'fresh', page: PAGE }, NOW);
  const wants = () => onCameraAsked(frame, { type: 'camera', wanted: 'camera', page: PAGE }, NOW);
  beforeEach(() => family({ band: '6-9', lock: ANY_LOCK }));

  it.each<[string, () => Promise<unknown>]>([
    ['that says nothing of itself', async () => undefined],
    ['whose card stands', isSeen],
    ['whose card has been answered', () => isSeen().then(() => chooses('carry-on'))],
  ])('is behind a gate there, and is opened once in a visit: %s', async (_, before) => {
    await before();
    expect(await wants()).toBe('wait');
    expect(lastShown()).toMatchObject({ reminder: { strength: 'gate' }, cameraWaits: true });
    expect(tab.frame).toBe(3);
    await chooses('carry-on');
    expect(wordsToCamera()).toEqual(['go']);
    expect(await wants()).toBe('go');
  });

  it('can be refused, also where the frame is live by itself', async () => {
    await isSeen();
    await wants();
    await chooses('not-now');
    expect(wordsToCamera()).toEqual(['no']);
    expect(await readTab(TAB)).not.toHaveProperty('standing');
  });

  it.each<[string, Partial<typeof tab>]>([
    ['is too small', { frameSize: { width: 299, height: 200 } }],
    ['is not in view', { isInView: false }],
    ['is not drawn', { isInView: undefined }],
  ])('is refused where nobody could answer, since the frame %s', async (_, how) => {
    Object.assign(tab, how);
    expect(await wants()).toBe('no');
    expect([shown(), tab.muted]).toEqual([0, false]);
    Object.assign(tab, { frameSize: { width: 300, height: 200 }, isInView: true });
    expect(await wants()).toBe('wait');
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
