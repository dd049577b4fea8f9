import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCover } from '@/background/on-cover';
import { onWho } from '@/background/on-presence';
import { onTick } from '@/background/on-settings';
import type { PageId } from '@/messages/types';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, goes, has, lastShown, PAGE, sees, shown } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { aChild } from '../lib/family';
import { HOUR, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

beforeEach(() => {
  resetStorage();
  tab.reset();
});

it('a page that asks again and again has its reminder drawn anew once', async () => {
  family();
  await sees('ometv', 'video-chat');
  for (let times = 0; times < 5; times++) expect(await asks()).toBe('wait');
  expect(tab.told.filter(({ type }) => type === 'camera-waits')).toHaveLength(1);
});

it('whoever stays in a video chat without a camera has the helper', async () => {
  family();
  await sees('ometv', 'video-chat');
  await asks();
  await chooses('not-now');
  expect(tab.told.at(-1)).toMatchObject({ type: 'helper' });
});

it('a camera that comes after another request has failed has the helper', async () => {
  family();
  await asks();
  await chooses('carry-on');
  await has('nothing');
  expect(await readTab(TAB)).not.toHaveProperty('sighting');
  await has('camera');
  expect(tab.told.at(-1)).toMatchObject({ type: 'helper' });
});

describe('a page that is covered', () => {
  beforeEach(async () => {
    family();
    await sees('ometv', 'video-chat');
    await asks();
    await chooses('carry-on');
    await has('camera');
    await onCover(TAB, true, NOW);
    await has('nothing');
    tab.told = [];
  });

  it.each([
    ['moves to its next room', () => sees('ometv', 'video-chat', { arrival: 'in-page' })],
    ['moves to a page that is not live', () => goes(false)],
    [
      'moves there and back',
      async () => {
        await goes(false);
        await sees('ometv', 'video-chat', { arrival: 'in-page' });
      },
    ],
    ['stays for an hour', () => onTick(NOW + HOUR)],
  ])('stays covered, silent and without a camera where it %s', async (_, happens) => {
    await happens();
    expect(await readTab(TAB)).toMatchObject({ covered: true });
    expect(tab.muted).toBe(true);
    expect(shown()).toBe(0);
    // A frame in it that has never asked before.
    expect(await asks(NOW, 'page-in-frame' as PageId, 3)).toBe('no');
    await onCover(TAB, false, NOW);
    expect(tab.muted).toBe(false);
    expect(await readTab(TAB)).not.toHaveProperty('covered');
  });

  it('is no longer once it is left', async () => {
    await goes(true);
    expect(tab.muted).toBe(false);
    expect(await asks(NOW, 'page-2' as PageId)).toBe('wait');
  });

  it('nor is the next page once it has moved on before it is left', async () => {
    await goes(false);
    await goes(true);
    expect(tab.muted).toBe(false);
    expect(await readTab(TAB)).not.toHaveProperty('covered');
  });

  it('asks again before the camera opens once the child has gone back', async () => {
    await onCover(TAB, false, NOW);
    expect(await asks()).toBe('wait');
  });
});

describe('a page that nothing but the camera says is live', () => {
  it('leaves no silence behind, whichever of the two says that it is left', async () => {
    family();
    expect(await asks()).toBe('wait');
    expect(tab.muted).toBe(true);
    await goes(true);
    await goes(true);
    expect(tab.muted).toBe(false);
    expect(await readTab(TAB)).not.toHaveProperty('sighting');
  });

  it('takes what stands along, and the silence, as its camera ends', async () => {
    family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })], remember: '1-hour' });
    await onWho('ada', NOW);
    await asks();
    await chooses('carry-on');
    await has('camera');
    await onTick(NOW + 2 * HOUR);
    expect(tab.muted).toBe(true);
    await has('nothing', NOW + 2 * HOUR);
    expect(tab.muted).toBe(false);
    expect(await readTab(TAB)).not.toHaveProperty('standing');
  });

  it('in a frame, goes with the frame', async () => {
    family();
    expect(await asks(NOW, 'page-in-frame' as PageId, 3)).toBe('wait');
    await goes(true, { page: 'page-in-frame' as PageId });
    expect(tab.told.at(-1)).toMatchObject({ type: 'hide' });
    expect(tab.muted).toBe(false);
  });
});

describe('where nothing but the camera says that a page is live', () => {
  const NEXT = 'page-2' as PageId;

  it.each<[string, 'go' | 'wait', PageId, Partial<typeof tab>, number?]>([
    ['goes on with the next page of the platform', 'go', NEXT, { referrer: 'https://ome.tv/settings' }],
    ['goes on where the page is loaded anew', 'go', NEXT, { referrer: 'https://example.org/', loadedBy: 'reload' }],
    ['ends where the child comes from elsewhere', 'wait', NEXT, { referrer: 'https://example.org/' }],
    ['ends where nothing tells how the child came', 'wait', NEXT, {}],
    ['ends where the child comes back to a page that the browser had kept', 'wait', PAGE, {}],
    ['goes on in the frame that comes next in a page', 'go', NEXT, { referrer: 'https://ome.tv/' }, 3],
    ['ends with the frames of another page', 'wait', NEXT, { referrer: 'https://example.org/' }, 3],
  ])('a visit %s', async (_, answer, page, came, frameId = 0) => {
    family();
    expect(await asks(NOW, PAGE, frameId)).toBe('wait');
    await chooses('carry-on');
    await has('camera', NOW, PAGE, frameId);
    await has('nothing', NOW, PAGE, frameId);
    expect(await asks(NOW, PAGE, frameId)).toBe('go');
    await goes(true);
    Object.assign(tab, came);
    expect(await asks(NOW, page, frameId)).toBe(answer);
    // It is where the child has come to: that is found out once.
    if (answer === 'wait') await chooses('carry-on');
    Object.assign(tab, { referrer: 'https://example.org/', loadedBy: 'navigate' });
    expect(await asks(NOW, page, frameId)).toBe('go');
  });
});

describe('a page that says something of itself besides its camera', () => {
  const watched = { sighting: { platform: 'ometv', activity: 'watching' } };

  it.each([
    ['before', async () => sees('ometv', 'watching')],
    ['while it is on', async () => undefined],
  ])('is that again once the camera is off: said %s', async (when, say) => {
    family();
    await say();
    expect(await asks()).toBe('wait');
    await chooses('carry-on');
    await has('camera');
    if (when !== 'before') await sees('ometv', 'watching', { arrival: 'in-page' });
    expect(await readTab(TAB)).toMatchObject({ sighting: { activity: 'video-chat' } });
    const before = shown();
    await has('nothing');
    expect(await readTab(TAB)).toMatchObject(watched);
    expect(tab.told.some(({ type }) => type === 'no-helper')).toBe(true);
    // Where its card came before, there is no second one.
    expect(shown() - before).toBe(when === 'before' ? 0 : 1);
  });

  it('has its own reminder back where a no to the camera took that one’s place', async () => {
    family({ activities: { watching: { strength: 'pause', pacing: 'every-visit' } } });
    await sees('ometv', 'watching');
    expect(lastShown()).toMatchObject({ reminder: { activity: 'watching', strength: 'pause' } });
    await asks();
    expect(lastShown()).toMatchObject({ reminder: { activity: 'video-chat' } });
    await chooses('not-now');
    expect(lastShown()).toMatchObject({ reminder: { activity: 'watching', strength: 'pause' } });
    expect(await readTab(TAB)).toMatchObject({ standing: { strength: 'pause' }, muted: true });
  });

  it('has the camera again without being asked twice in one visit', async () => {
    family();
    await sees('ometv', 'watching');
    await asks();
    await chooses('carry-on');
    for (let times = 0; times < 3; times++) {
      await has('camera');
      await has('nothing');
      expect(await asks()).toBe('go');
    }
    // But once it was covered it is.
    await has('camera');
    await onCover(TAB, true, NOW);
    await has('nothing');
    await onCover(TAB, false, NOW);
    expect(await asks()).toBe('wait');
  });

  it('keeps what stands for itself where nothing is due for the camera', async () => {
    family({
      activities: { watching: { strength: 'pause', pacing: 'every-visit' }, 'video-chat': { on: false } },
    });
    await sees('ometv', 'watching');
    expect(await asks()).toBe('go');
    expect(await readTab(TAB)).toMatchObject({ standing: { strength: 'pause' }, sighting: { activity: 'watching' } });
    await chooses('carry-on');
    expect(tab.muted).toBe(false);
  });

  it('and then no more is nothing once the camera is off', async () => {
    family();
    await sees('ometv', 'watching');
    await asks();
    await chooses('carry-on');
    await has('camera');
    await goes(false);
    await has('nothing');
    expect(await readTab(TAB)).not.toHaveProperty('sighting');
  });
});
