import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onClosed } from '@/background/on-choice';
import type { PageId } from '@/messages/types';
import { takeHow } from '@/stores/after-live';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, goes, sees } from '../lib/drive-tab';
import { resetStorage, session } from '../lib/fake-browser';
import { browser, TAB, tab } from '../lib/fake-tab';
import { HOUR, MINUTE, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const CALM = '/calm.html';

beforeEach(async () => {
  resetStorage();
  tab.reset();
  family();
  await sees('ometv', 'video-chat');
});

it('leads to the calm page', async () => {
  await chooses('leave');
  expect(tab.url).toBe(CALM);
  expect(tab.opened).toEqual([]);
});

describe('from a private window, where no page of ours can be shown', () => {
  beforeEach(() => {
    tab.isPrivate = true;
  });

  it.each([
    [
      'leads to the calm page in a window that is not',
      [
        { windowId: 7, incognito: true },
        { windowId: 8, incognito: false },
      ],
      [{ windowId: 8, url: CALM }],
    ],
    ['opens no window for it', [{ windowId: 7, incognito: true }], []],
  ])('leaves, and %s', async (_, windows, opened) => {
    tab.windows = windows;
    await chooses('leave');
    expect(tab.url).toBe('about:blank');
    expect(tab.opened).toEqual(opened);
  });

  it('leaves also where the other window is just being closed', async () => {
    tab.windows = [{ windowId: 8, incognito: false }];
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no such window'));
    await chooses('leave');
    expect(tab.url).toBe('about:blank');
    expect(await readTab(TAB)).not.toHaveProperty('visit');
  });
});

describe('how it was', () => {
  it.each([
    ['a tab is closed', () => onClosed(TAB, NOW + HOUR)],
    ['a page is left', () => goes(true, { now: NOW + HOUR })],
    ['Leave is pressed', () => chooses('leave', NOW + HOUR)],
  ])('is asked once after an hour on camera, where %s', async (_, leaves) => {
    await chooses('carry-on');
    await leaves();
    expect(await takeHow()).toBe(true);
    await goes(true, { now: NOW + HOUR });
    await onClosed(TAB, NOW + HOUR);
    expect(await takeHow()).toBe(false);
  });

  const next = 'page-2' as PageId;
  const later = NOW + HOUR;

  it.each([
    ['the page moves on to what is watched', () => sees('ometv', 'watching', { arrival: 'in-page', now: later })],
    ['the next page speaks before the last has gone', () => sees('twitch', 'watching', { page: next, now: later })],
    [
      'it was loaded anew a minute ago, and asked for the camera before the last had gone',
      async () => {
        await asks(later - MINUTE, next);
        await goes(true, { now: later - MINUTE });
        await goes(true, { page: next, now: later });
      },
    ],
  ])('is asked once after an hour on camera, where %s', async (_, happens) => {
    await chooses('carry-on');
    await happens();
    expect(await takeHow()).toBe(true);
    await goes(true, { page: next, now: later });
    await onClosed(TAB, later);
    expect(await takeHow()).toBe(false);
  });

  it('is not asked after a minute', async () => {
    await chooses('carry-on');
    await onClosed(TAB, NOW + MINUTE);
    expect(await takeHow()).toBe(false);
    expect(session.items).toEqual({});
  });
});
