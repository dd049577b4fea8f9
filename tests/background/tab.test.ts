import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findGonePages, forgetGonePages } from '@/background/gone-pages';
import { onCameraAsked, onCameraNow } from '@/background/on-camera';
import { onCover } from '@/background/on-cover';
import { onOwn } from '@/background/on-own';
import { onWho } from '@/background/on-presence';
import { onSettings, onTick } from '@/background/on-settings';
import { onSighting } from '@/background/on-sighting';
import type { PageId } from '@/messages/types';
import type { Settings } from '@/settings/schema';
import { loadRecord } from '@/stores/record';
import { readTab, writeTab } from '@/stores/tab';
import { asks, chooses, family, from, goes, has, lastShown, sees, shown, wordsToCamera } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { browser, TAB, tab } from '../lib/fake-tab';
import { aChild } from '../lib/family';
import { HOUR, MINUTE, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.mock('@/background/badge', () => ({ drawBadge: vi.fn() }));
vi.mock('@/background/start', () => ({ start: vi.fn() }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

/** Which digits they are does not matter here. */
const lock: NonNullable<Settings['lock']> = {
  kind: 'digits',
  pin: { salt: 'AAAA', hash: 'AAAA', iterations: 600_000 },
};

beforeEach(() => {
  resetStorage();
  tab.reset();
});

describe('a gate, with a PIN', () => {
  beforeEach(() => family({ band: '6-9', lock }));

  it('that stands for the page itself is not passed by a no to the camera', async () => {
    await sees('ometv', 'video-chat');
    expect(lastShown()).toMatchObject({ reminder: { strength: 'gate' } });
    expect(await asks()).toBe('wait');
    expect(tab.told.some(({ type }) => type === 'camera-waits')).toBe(false);
    await chooses('not-now');
    expect((await readTab(TAB)).standing).toEqual({ for: 'child-1', strength: 'gate' });
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
  family({ band: '6-9', lock, activities: { watching: { strength: 'gate' }, 'video-chat': { strength: 'pause' } } });
  await sees('ometv', 'watching');
  expect(lastShown()).toMatchObject({ reminder: { activity: 'watching', strength: 'gate' } });
  expect(await asks()).toBe('wait');
  expect(shown()).toBe(1);
  await chooses('carry-on');
  expect(wordsToCamera()).toEqual(['go']);
});

it('a gate that the camera has brought stands for the page once that moves to where one is due', async () => {
  family({ band: '6-9', lock });
  await asks();
  await sees('ometv', 'video-chat', { arrival: 'in-page' });
  await chooses('not-now');
  expect((await readTab(TAB)).standing).toEqual({ for: 'child-1', strength: 'gate' });
  expect(lastShown()).toMatchObject({ reminder: { strength: 'gate' }, cameraWaits: false });
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
    await goes(true, { page: 'page-in-frame' as PageId, frameId: 3 });
    expect(tab.told.at(-1)).toMatchObject({ type: 'hide' });
    expect(tab.muted).toBe(false);
  });
});

describe('who is here, of two', () => {
  const two = [aChild({ id: 'ada' }), aChild({ id: 'ben' })];

  it('is asked anew after its hour, and whoever carried on before has no second pause', async () => {
    family({ children: two, remember: '1-hour' });
    await onWho('ada', NOW);
    await sees('ometv', 'video-chat');
    await chooses('carry-on');
    expect(shown()).toBe(1);
    await onTick(NOW + 2 * HOUR);
    expect(tab.told.some(({ type }) => type === 'ask-who')).toBe(true);
    await onWho('ada', NOW + 2 * HOUR);
    expect(shown()).toBe(1);
    expect(tab.told.at(-1)).toMatchObject({ type: expect.stringMatching(/^(hide|helper)$/) });
    expect(tab.muted).toBe(false);
  });

  it('draws a reminder anew for the child for whom it stands, and for another as is due to them', async () => {
    family({ children: two });
    await onWho('ada', NOW);
    await sees('ometv', 'video-chat');
    await onWho('ada', NOW);
    expect(shown()).toBe(2);
    await onWho('ben', NOW);
    expect(shown()).toBe(3);
    expect((await readTab(TAB)).standing).toMatchObject({ for: 'ben' });
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

it('deleting everything lets go of what waits and stands in open tabs', async () => {
  family();
  await asks();
  expect(tab.muted).toBe(true);
  await onOwn({ type: 'reset' }, NOW);
  expect(wordsToCamera()).toEqual(['go']);
  expect(tab.told.some(({ type }) => type === 'hide')).toBe(true);
  expect(tab.muted).toBe(false);
});

describe('a background that wakes', () => {
  const wakes = async () => forgetGonePages(await findGonePages(), NOW);

  it('asks the frame that spoke last, and leaves it its helper', async () => {
    family();
    const page = 'page-in-frame' as PageId;
    await asks(NOW, page, 3);
    await chooses('carry-on');
    await onCameraNow(from(3), { type: 'on-camera', live: 'camera', page }, NOW);
    tab.pages = { 3: page };
    await wakes();
    expect(await readTab(TAB)).toMatchObject({ helper: { shown: 'camera' }, live: { 3: 'camera' } });
  });

  it('gives a tab its sound back whose covered page was left meanwhile', async () => {
    family();
    await asks();
    await chooses('carry-on');
    await has('camera');
    await onCover(TAB, true, NOW);
    await has('nothing');
    expect(tab.muted).toBe(true);
    tab.pages = {};
    await wakes();
    expect(tab.muted).toBe(false);
    expect(await readTab(TAB)).not.toHaveProperty('covered');
  });
});

it('a frame that moves in itself keeps what is known of it', async () => {
  family();
  const frame = { tabId: TAB, frameId: 3, pageUrl: 'https://example.org/', host: 'ome.tv' };
  const page = 'page-in-frame' as PageId;
  const sighting = { platform: 'ometv', activity: 'video-chat', certainty: 'sure', adult: false } as const;
  await onSighting(frame, { type: 'sighting', sighting, arrival: 'fresh', page }, NOW);
  await onCameraAsked(frame, { type: 'camera', wanted: 'camera', page }, NOW);
  await chooses('carry-on');
  await onCameraNow(frame, { type: 'on-camera', live: 'camera', page }, NOW);
  const { helper, live } = await readTab(TAB);
  expect(live).toEqual({ 3: 'camera' });
  await onSighting(frame, { type: 'sighting', sighting, arrival: 'in-page', page }, NOW + 1_000);
  expect(await readTab(TAB)).toMatchObject({ live, helper });
});

it('a page that hangs as its reminder is due has it as time passes', async () => {
  family();
  tab.isBusy = true;
  await expect(sees('ometv', 'video-chat')).rejects.toThrow();
  expect(shown()).toBe(0);
  tab.isBusy = false;
  await onTick(NOW + 5 * 60_000);
  expect(shown()).toBe(1);
});

it('a live page before is left as well where the background was stopped as it saw to that', async () => {
  family();
  await writeTab(TAB, { leavingUntil: NOW + 5_000 });
  const stop = vi.spyOn(browser.tabs, 'update').mockRejectedValueOnce(new Error('stopped'));
  await expect(sees('chatroulette', 'video-chat')).rejects.toThrow('stopped');
  stop.mockRestore();
  // Nobody answered the page: it says so again.
  await sees('chatroulette', 'video-chat');
  expect(tab.url).toContain('calm.html');
  expect(shown()).toBe(0);
});

describe('a page that hung and puts its reminder up later', () => {
  const counts = async () =>
    (await loadRecord(NOW)).entries.map(({ shown, carriedOn, left }) => [shown, carriedOn, left]);
  beforeEach(async () => {
    family();
    tab.isBusy = true;
    await expect(sees('ometv', 'video-chat')).rejects.toThrow();
    tab.isBusy = false;
  });

  it('is answered, and has it no more', async () => {
    await chooses('carry-on');
    await onTick(NOW + 5 * MINUTE);
    expect(shown()).toBe(0);
    expect(await readTab(TAB)).toMatchObject({ visit: { settledFor: 'child-1' }, helper: { child: 'child-1' } });
    expect(await counts()).toEqual([[1, 1, 0]]);
    // Said twice, as where the background was stopped on the way.
    await chooses('carry-on');
    expect(await counts()).toEqual([[1, 1, 0]]);
  });

  it('also where it hung as the reminder came back with time', async () => {
    tab.isBusy = true;
    await onTick(NOW + 5 * MINUTE);
    tab.isBusy = false;
    await chooses('carry-on');
    await onTick(NOW + 10 * MINUTE);
    expect(shown()).toBe(0);
    expect(await counts()).toEqual([[1, 1, 0]]);
  });

  it('is counted once where it has got it by then', async () => {
    await onTick(NOW + 5 * MINUTE);
    expect(shown()).toBe(1);
    await chooses('carry-on');
    await chooses('carry-on');
    expect(await counts()).toEqual([[1, 1, 0]]);
  });

  it('counts nothing for a child who has gone since', async () => {
    const ben = aChild({ id: 'ben' });
    const activities = { ...ben.activities, 'video-chat': { ...ben.activities['video-chat'], on: false } };
    family({ children: [{ ...ben, activities }] });
    await onSettings(NOW);
    expect(tab.told.at(-1)).toMatchObject({ type: 'hide' });
    await chooses('carry-on');
    expect(await counts()).toEqual([]);
    expect(await readTab(TAB)).not.toHaveProperty('visit.settledFor');
  });

  it('counts nothing where it is asked who is here instead by then', async () => {
    family({ children: [aChild({ id: 'child-1' }), aChild({ id: 'ben' })] });
    tab.isBusy = true;
    await onTick(NOW + 5 * MINUTE);
    tab.isBusy = false;
    await chooses('carry-on');
    expect(await counts()).toEqual([]);
  });

  it('is settled for nobody by Leave, which stands in the helper as well', async () => {
    await chooses('leave');
    expect(await counts()).toEqual([]);
    expect(await readTab(TAB)).not.toHaveProperty('visit.settledFor');
  });
});

it('a reminder that is put up late over the question who is here is answered for that child', async () => {
  family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
  await sees('ometv', 'video-chat');
  tab.isBusy = true;
  await onWho('ben', NOW);
  await onSettings(NOW);
  tab.isBusy = false;
  await chooses('carry-on');
  expect(await readTab(TAB)).toMatchObject({ visit: { settledFor: 'ben' } });
});

it('an answer on a page that was given no reminder settles and counts nothing', async () => {
  family();
  await sees('ometv', 'video-chat');
  const before = await loadRecord(NOW);
  const { standing: _, ...rest } = await readTab(TAB);
  await writeTab(TAB, rest);
  await chooses('carry-on');
  expect(await loadRecord(NOW)).toEqual(before);
});

it('where who is here could not be kept, nothing waits for it, and it is asked again', async () => {
  family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
  await sees('ometv', 'video-chat');
  expect(await asks()).toBe('wait');
  // What a page says whose answer was refused.
  await chooses('carry-on');
  expect(wordsToCamera().at(-1)).toBe('go');
  expect(tab.muted).toBe(false);
  expect(await readTab(TAB)).not.toHaveProperty('standing');
  await onTick(NOW + 5 * 60_000);
  expect(tab.told.filter(({ type }) => type === 'ask-who').length).toBeGreaterThan(1);
});
