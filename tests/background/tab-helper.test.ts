import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findGonePages, forgetGonePages } from '@/background/gone-pages';
import { onCameraAsked, onCameraNow } from '@/background/on-camera';
import { onChecked, onCover, onCoverAsked } from '@/background/on-cover';
import { onWho } from '@/background/on-presence';
import { onSettings, onTick } from '@/background/on-settings';
import { onSighting } from '@/background/on-sighting';
import { onChatWritten, onNewFrames } from '@/background/watch-chat';
import type { PageId } from '@/messages/types';
import type { Child } from '@/settings/schema';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, goes, has, PAGE, sees, wordsToCamera } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { aChild } from '../lib/family';
import { HOUR, MINUTE, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const FRAME = 'page-in-frame' as PageId;
const onCamera = (change: Partial<Child['onCamera']>) => ({ ...aChild({ id: 'child-1' }).onCamera, ...change });
/** A family whose only child has this chosen for the camera. */
const withCamera = (change: Partial<Child['onCamera']>) =>
  family({ children: [aChild({ id: 'child-1', onCamera: onCamera(change) })] });

/** The child has said yes, and the page has the camera. */
const goesOn = async () => {
  expect(await asks()).toBe('wait');
  await chooses('carry-on');
  await has('camera');
};
/** The same in a frame of the page. */
const frameGoesOn = async () => {
  expect(await asks(NOW, FRAME, 3)).toBe('wait');
  await chooses('carry-on');
  await has('camera', NOW, FRAME, 3);
};
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

it('back from a cover that ended another request as well, nothing stands for a camera that is off', async () => {
  withCamera({ everyTime: true });
  await goesOn();
  expect(await asks()).toBe('wait');
  await has('nothing');
  await onCover(TAB, true, NOW);
  tab.told = [];
  await onCover(TAB, false, NOW);
  expect(told('show')).toEqual([]);
  expect(tab.muted).toBe(false);
  const { sighting, standing, helper } = await readTab(TAB);
  expect([sighting, standing, helper]).toEqual([undefined, undefined, undefined]);
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

  it('is read in the frames that come, and the others get no second reader', async () => {
    await onNewFrames(TAB);
    expect(tab.injected).toEqual([]);
    tab.frames = [0, 7, 8];
    await onNewFrames(TAB);
    expect(tab.injected).toEqual([reader, reader]);
    expect([...tab.reading]).toEqual([0, 7, 8]);
    expect(told('read-chat')).toHaveLength(2);
  });

  it('has what recognises pressure put into the frame where somebody writes, and nothing fails where that is gone', async () => {
    tab.frames = [0, 7, 8];
    await onChatWritten(TAB, 7);
    expect(tab.injected).toEqual(['/content-scripts/chat-english.js']);
    Object.assign(tab, { gone: 7 });
    await onChatWritten(TAB, 7);
    expect(tab.injected).toHaveLength(1);
  });

  it('is read in one frame where another is gone by now', async () => {
    Object.assign(tab, { frames: [0, 7, 8], gone: 7 });
    await onNewFrames(TAB);
    expect([...tab.reading]).toEqual([0, 8]);
    expect(told('read-chat')).toHaveLength(1);
  });

  it('is not said to be read where no frame takes the reader', async () => {
    tab.isBusy = true;
    tab.reading.clear();
    await onNewFrames(TAB);
    expect(told('read-chat')).toEqual([]);
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

describe('a helper that a busy page did not take', () => {
  it.each([
    ['time passes', () => onTick(NOW + MINUTE)],
    ['settings change', () => onSettings(NOW)],
    ['the camera changes', () => has('camera')],
  ])('comes as soon as %s, once', async (_, happens) => {
    family();
    expect(await asks()).toBe('wait');
    tab.isBusy = true;
    await chooses('carry-on');
    await has('camera');
    expect(told('helper')).toEqual([]);
    tab.isBusy = false;
    await happens();
    await onTick(NOW + MINUTE);
    expect(told('helper')).toHaveLength(1);
  });

  it('is taken away all the same: it may have come late', async () => {
    family();
    await asks();
    tab.isBusy = true;
    await chooses('carry-on');
    await has('camera');
    tab.isBusy = false;
    await has('nothing');
    expect(told('no-helper')).toHaveLength(1);
  });
});

describe('a helper that stands', () => {
  const since = NOW;

  it.each<[string, () => void, object]>([
    ['when to ask', () => withCamera({ checkAfter: '1-hour' }), { checkAt: since + HOUR }],
    ['never to ask', () => withCamera({ checkAfter: 'never' }), { type: 'helper' }],
    ['another age', () => family({ band: '13-15' }), { helper: { band: '13-15' } }],
    ['whom to tell', () => family({ grownUp: 'Nan' }), { helper: { help: expect.anything() } }],
  ])('follows what the parent chooses: %s', async (what, choose, expected) => {
    family();
    await goesOn();
    tab.told = [];
    choose();
    await onSettings(NOW + MINUTE);
    expect(lastHelper()).toMatchObject({ since, ...expected });
    if (what === 'never to ask') expect(lastHelper()).not.toHaveProperty('checkAt');
    if (what === 'whom to tell') expect(JSON.stringify(lastHelper())).toContain('Nan');
    await onSettings(NOW + MINUTE);
    await onTick(NOW + 2 * MINUTE);
    expect(told('helper')).toHaveLength(1);
  });

  it('asks once, whatever changes, but each child', async () => {
    family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
    await onWho('ada', NOW);
    await goesOn();
    await onChecked(TAB);
    await onWho('ben', NOW + HOUR);
    await chooses('carry-on', NOW + HOUR);
    expect(lastHelper()).toMatchObject({ since: NOW + HOUR, checkAt: NOW + HOUR + 20 * MINUTE });
    await onChecked(TAB);
    family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })], grownUp: 'Nan' });
    await onSettings(NOW + HOUR + 30 * MINUTE);
    expect(lastHelper()).toMatchObject({ since: NOW + HOUR });
    expect(lastHelper()).not.toHaveProperty('checkAt');
  });
});

describe('a frame that goes while the background is stopped', () => {
  const wakes = async () => forgetGonePages(await findGonePages(), NOW);

  it.each([
    ['is gone', {}],
    ['shows another page', { 3: 'another' }],
  ])('takes its helper along: it %s', async (_, frames) => {
    family();
    await frameGoesOn();
    tab.pages = { 0: PAGE, ...frames };
    await wakes();
    expect(told('no-helper')).toHaveLength(1);
    expect(await readTab(TAB)).not.toHaveProperty('helper');
  });

  it('takes what stands along', async () => {
    family();
    expect(await asks(NOW, FRAME, 3)).toBe('wait');
    tab.pages = { 0: PAGE };
    await wakes();
    expect(told('hide')).toHaveLength(1);
    expect(tab.muted).toBe(false);
  });

  it.each([
    ['is gone', {}],
    ['shows another page', { 3: 'another' }],
  ])('leaves the helper of a page that spoke for itself, without a camera: it %s', async (_, frames) => {
    family();
    await sees('ometv', 'video-chat');
    await frameGoesOn();
    tab.pages = { 0: PAGE, ...frames };
    await wakes();
    expect(await readTab(TAB)).toMatchObject({ page: PAGE, live: {}, helper: { shown: 'chat' } });
  });

  it('gives the page around it what it is by itself', async () => {
    family();
    await sees('ometv', 'watching');
    await frameGoesOn();
    tab.pages = { 0: PAGE };
    await wakes();
    expect(await readTab(TAB)).toMatchObject({ sighting: { activity: 'watching' } });
    expect(told('no-helper')).toHaveLength(1);
  });

  it('is nothing to a page that came in the meantime', async () => {
    family();
    await sees('ometv', 'video-chat');
    await frameGoesOn();
    const gone = await findGonePages();
    const next = 'page-2' as PageId;
    await sees('ometv', 'video-chat', { arrival: 'same-platform', page: next });
    await has('camera', NOW, next);
    await forgetGonePages(gone, NOW);
    expect(await readTab(TAB)).toMatchObject({ page: next, live: { 0: 'camera' }, helper: { shown: 'camera' } });
  });
});

describe('a page that speaks after a frame of it has', () => {
  beforeEach(async () => {
    family();
    await frameGoesOn();
    tab.pages = { 0: PAGE, 3: FRAME };
    tab.told = [];
  });
  const frameEnds = () => has('nothing', NOW, FRAME, 3);

  it.each(['in-page', 'fresh'] as const)(
    'keeps the frame’s camera and helper until that ends (%s)',
    async (arrival) => {
      await sees('ometv', 'watching', { arrival });
      expect(await readTab(TAB)).toMatchObject({ page: PAGE, live: { 3: 'camera' }, helper: { shown: 'camera' } });
      expect(told('no-helper')).toEqual([]);
      await frameEnds();
      expect(told('no-helper')).toHaveLength(1);
      expect(await readTab(TAB)).toMatchObject({ sighting: { activity: 'watching' } });
    },
  );

  it.each(['in-page', 'fresh'] as const)('does so also where it is a video chat itself (%s)', async (arrival) => {
    await sees('ometv', 'video-chat', { arrival });
    expect(await readTab(TAB)).toMatchObject({ page: PAGE, live: { 3: 'camera' }, helper: { shown: 'camera' } });
    await frameEnds();
    expect(await readTab(TAB)).toMatchObject({ live: {}, helper: { shown: 'chat' } });
  });

  it('does so also where it asks for a camera of its own', async () => {
    expect(await asks()).toBe('go');
    expect(await readTab(TAB)).toMatchObject({ page: PAGE, live: { 3: 'camera' }, helper: { shown: 'camera' } });
    await frameEnds();
    await has('screen');
    expect(await readTab(TAB)).toMatchObject({ live: { 0: 'screen' }, helper: { shown: 'screen' } });
  });

  it('is another page where that frame is no longer there', async () => {
    tab.pages = { 0: PAGE };
    await sees('ometv', 'watching', { arrival: 'same-platform' });
    const { live, helper } = await readTab(TAB);
    expect([live, helper]).toEqual([undefined, undefined]);
  });
});

it('what a frame says last as its page is left leaves nothing on the next one', async () => {
  family();
  await sees('ometv', 'video-chat');
  await frameGoesOn();
  // The next page is there already.
  await has('nothing', NOW, FRAME, 3);
  expect(tab.told.at(-1)).toMatchObject({ type: 'helper' });
  await goes(true);
  expect(tab.told.at(-1)).toMatchObject({ type: 'no-helper' });
});

it('a page that begins to speak while the pause of its frame stands keeps it as that frame goes', async () => {
  family();
  tab.pages = { 0: PAGE, 3: FRAME };
  const sighting = { platform: 'coomeet', activity: 'video-chat', certainty: 'sure', adult: false } as const;
  const says = (frameId: number, page: PageId) =>
    onSighting(
      { tabId: TAB, frameId, pageUrl: 'https://coomeet.com/', host: 'coomeet.com' },
      { type: 'sighting', sighting, arrival: 'fresh', page },
      NOW,
    );
  await says(3, FRAME);
  await says(0, PAGE);
  await goes(true, { page: FRAME });
  expect(await readTab(TAB)).toMatchObject({ page: PAGE, standing: { for: 'child-1' }, muted: true });
  expect(told('hide')).toEqual([]);
});

it('a frame whose camera waits goes on being asked about where the page around it begins to speak', async () => {
  family({ sites: [{ host: 'example.org', path: '', activity: 'watching' }] });
  const frame = { tabId: TAB, frameId: 3, pageUrl: undefined, host: 'ome.tv' };
  expect(await onCameraAsked(frame, { type: 'camera', wanted: 'camera', page: FRAME }, NOW)).toBe('wait');
  expect([told('show').length, tab.frame]).toEqual([1, 3]);
  tab.pages = { 0: PAGE, 3: FRAME };
  await onSighting(
    { tabId: TAB, frameId: 0, pageUrl: 'https://example.org/', host: 'example.org' },
    {
      type: 'sighting',
      sighting: { platform: 'own:example.org', activity: 'watching', certainty: 'sure', adult: false },
      arrival: 'fresh',
      page: PAGE,
    },
    NOW,
  );
  expect([tab.told.at(-1)?.type, tab.frame]).toEqual(['show', 0]);
  expect(await readTab(TAB)).toMatchObject({ standing: { for: 'child-1' }, cameraWaits: true });
  await chooses('carry-on');
  expect(wordsToCamera()).toEqual(['go']);
});

it.each([
  ['of its own platform', 'https://ome.tv/', 0],
  ['of somebody else’s', 'https://example.org/', 3],
])('keys that are pressed in a frame cover where the helper stands: in a page %s', async (_, pageUrl, frame) => {
  family();
  const from = { tabId: TAB, frameId: 3, pageUrl, host: 'ome.tv' };
  expect(await onCameraAsked(from, { type: 'camera', wanted: 'camera', page: FRAME }, NOW)).toBe('wait');
  await chooses('carry-on');
  await onCameraNow(from, { type: 'on-camera', live: 'camera', page: FRAME }, NOW);
  await onCoverAsked(TAB);
  expect([tab.told.at(-1), tab.frame]).toEqual([{ type: 'cover' }, frame]);
});
