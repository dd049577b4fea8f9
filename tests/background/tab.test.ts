import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findGonePages, forgetGonePages } from '@/background/gone-pages';
import { onCameraAsked, onCameraNow } from '@/background/on-camera';
import { onCover } from '@/background/on-cover';
import { onOwn } from '@/background/on-own';
import { onWho } from '@/background/on-presence';
import { onSettings, onTick } from '@/background/on-settings';
import { onSighting } from '@/background/on-sighting';
import type { PageId } from '@/messages/types';
import { lastReminder } from '@/reminders/history';
import { withTactic } from '@/reminders/relevant';
import { loadHistory, saveHistory } from '@/stores/history';
import { savePresence } from '@/stores/presence';
import { loadRecord } from '@/stores/record';
import { saveRelevant } from '@/stores/relevant';
import { readTab, writeTab } from '@/stores/tab';
import { asks, chooses, family, from, goes, has, lastShown, PAGE, sees, shown, wordsToCamera } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { browser, TAB, tab } from '../lib/fake-tab';
import { aChild, type FamilyChange } from '../lib/family';
import { HOUR, MINUTE, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.mock('@/background/badge', () => ({ drawBadge: vi.fn() }));
vi.mock('@/background/start', () => ({ start: vi.fn() }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

beforeEach(() => {
  resetStorage();
  tab.reset();
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

  it('is asked beside help that turns neither away', async () => {
    family({ country: 'SG', children: [aChild({ id: 'ada', band: '6-9' }), aChild({ id: 'ben', band: '16-17' })] });
    await sees('ometv', 'video-chat');
    const asked = JSON.stringify(tab.told.find(({ type }) => type === 'ask-who'));
    expect(asked).toContain('Child Helpline International');
    // For children up to 12.
    expect(asked).not.toContain('Tinkle Friend');
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

describe('a reminder that is drawn anew', () => {
  const HISTORY = { version: 2 as const, lastReminder: {}, lessons: {}, sinceQuestion: { 'child-1': 5 } };
  const last = () => lastShown()?.reminder;

  it.each<[string, FamilyChange]>([
    ['is the same', {}],
    ['has its question still', { band: '13-15' }],
    ['as a card, too', { activities: { 'video-chat': { strength: 'card', pacing: 'every-visit' } } }],
  ])('%s, and counts no second time', async (_, change) => {
    family(change);
    await saveHistory(HISTORY);
    // From the age of ten a lesson about a trick may ask.
    await saveRelevant(withTactic({}, 'child-1', 'ometv', 'private'));
    await sees('ometv', 'video-chat');
    const [before, history, { entries }] = [last(), await loadHistory(), await loadRecord(NOW)];
    family({ ...change, grownUp: 'Nan' });
    await onSettings(NOW + MINUTE);
    expect(shown()).toBe(2);
    expect(last()?.lesson.id).toBe(before?.lesson.id);
    expect(last()?.question).toEqual(before?.question);
    if (change.band) expect(before).toHaveProperty('question');
    expect(await loadHistory()).toEqual(history);
    expect((await loadRecord(NOW)).entries).toEqual(entries);
  });

  it('as a card where it was a pause, has had its say', async () => {
    family();
    await sees('ometv', 'video-chat');
    const before = last();
    family({ activities: { 'video-chat': { strength: 'card', pacing: 'every-visit' } } });
    await onSettings(NOW);
    expect(last()?.lesson.id).toBe(before?.lesson.id);
    expect(lastReminder(await loadHistory(), { child: 'child-1', platform: 'ometv', activity: 'video-chat' })).toBe(
      NOW,
    );
  });
});

it('where one reminder is due in several tabs, it comes to the one that is seen', async () => {
  family();
  await savePresence({ grownUp: {} });
  const live = {
    page: PAGE,
    sighting: { platform: 'twitch', activity: 'watching', certainty: 'sure', adult: false },
    visit: { platform: 'twitch', activity: 'watching' },
  } as const;
  await writeTab(9, live);
  await writeTab(TAB, live);
  await savePresence({});
  await onSettings(NOW);
  expect(await readTab(TAB)).toHaveProperty('standing');
  expect(await readTab(9)).not.toHaveProperty('standing');
});

it('a page that moved on before it was left is away since it moved: after ten minutes the next visit is another', async () => {
  family();
  await sees('ometv', 'video-chat');
  await chooses('carry-on');
  await goes(false);
  await goes(true, { now: NOW + 9 * MINUTE });
  await sees('ometv', 'video-chat', {
    arrival: 'same-platform',
    page: 'page-2' as PageId,
    now: NOW + 11 * MINUTE,
  });
  expect(shown()).toBe(2);
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

// Chromium gives a tab another number as it puts it away, and says nothing of the old one; or it is just being closed.
describe('a silenced tab that is no more', () => {
  beforeEach(async () => {
    family();
    await writeTab(9, {
      page: 'page-9' as PageId,
      sighting: { platform: 'ometv', activity: 'video-chat', certainty: 'sure', adult: false },
      visit: { platform: 'ometv', activity: 'video-chat' },
      standing: { for: 'child-1', strength: 'pause' },
      muted: true,
    });
    await sees('ometv', 'video-chat');
    expect(tab.muted).toBe(true);
  });

  it('does not keep a reminder in another up once a grown-up is here', async () => {
    await savePresence({ grownUp: {} });
    await onSettings(NOW);
    expect(tab.told.at(-1)).toMatchObject({ type: 'hide' });
    expect(tab.muted).toBe(false);
  });

  it('does not keep another silent whose page was left while the background was stopped', async () => {
    await forgetGonePages(await findGonePages(), NOW);
    expect(tab.muted).toBe(false);
    expect(await readTab(9)).not.toHaveProperty('sighting');
  });
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

  it('leaves a page its pause to which the child has come back meanwhile', async () => {
    family();
    await sees('ometv', 'video-chat');
    const gone = await findGonePages();
    tab.pages = { 0: PAGE };
    await sees('ometv', 'video-chat');
    await forgetGonePages(gone, NOW);
    expect(await readTab(TAB)).toMatchObject({ standing: { for: 'child-1' }, muted: true });
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

it.each([
  ['that is live itself has no reminder of its own', { 0: PAGE }, undefined],
  ['has one where the live page that was there before could not say that it went', {}, 3],
])('a player in a page %s', async (_, pages, frame) => {
  family();
  await sees('twitch', 'watching');
  tab.pages = pages;
  const before = shown();
  await onSighting(
    { tabId: TAB, frameId: 3, pageUrl: undefined, host: 'www.youtube.com' },
    {
      type: 'sighting',
      sighting: { platform: 'youtube', activity: 'watching', certainty: 'sure', adult: false },
      arrival: 'fresh',
      page: 'page-in-frame' as PageId,
    },
    NOW,
  );
  expect(shown() - before).toBe(frame === undefined ? 0 : 1);
  expect((await readTab(TAB)).frame).toBe(frame);
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
