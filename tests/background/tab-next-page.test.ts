import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onChecked, onCover } from '@/background/on-cover';
import { onWho } from '@/background/on-presence';
import { onPressure } from '@/background/watch-chat';
import type { PageId } from '@/messages/types';
import { takeHow } from '@/stores/after-live';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, goes, has, sees } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { aChild } from '../lib/family';
import { MINUTE, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const NEXT = 'page-2' as PageId;
const LEFT = NOW + 5 * MINUTE;
const SOON = LEFT + 2_000;

const lastHelper = () => tab.told.findLast((message) => message.type === 'helper');
/** The child is asked each time. */
const everyTime = () => {
  const onCamera = { ...aChild({ id: 'ada' }).onCamera, everyTime: true };
  family({ children: [aChild({ id: 'ada', onCamera }), aChild({ id: 'ben' })] });
};
const left = () => goes(true, { now: LEFT });
/** The next page is there, and has the camera; asked, the child says yes. */
const comes = async ({ now = SOON, page = NEXT, arrival = 'same-platform' as 'same-platform' | 'fresh' } = {}) => {
  await sees('ometv', 'video-chat', { arrival, page, now });
  if ((await asks(now, page)) === 'wait') await chooses('carry-on', now);
  await has('camera', now, page);
};

beforeEach(async () => {
  resetStorage();
  tab.reset();
  family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
  await onWho('ada', NOW);
  await sees('ometv', 'video-chat');
  await chooses('carry-on');
  await asks();
  await has('camera');
});

describe('how long a child has been on camera goes on with the next page', () => {
  const since = { since: NOW, checkAt: NOW + 20 * MINUTE };

  it.each<[string, () => Promise<unknown>]>([
    ['that comes soon', () => left().then(() => comes())],
    [
      'that asks for the camera before it says what it is',
      async () => {
        await left();
        tab.referrer = 'https://ome.tv/';
        await asks(SOON, NEXT);
        await comes();
      },
    ],
    ['that comes before the one before says that it is left', () => comes({ now: LEFT }).then(left)],
    ['that comes after a minute almost', () => left().then(() => comes({ now: LEFT + MINUTE - 1 }))],
    [
      'and the one after that',
      async () => {
        await left();
        await comes();
        await goes(true, { page: NEXT, now: SOON + 3 * MINUTE });
        await comes({ page: 'page-3' as PageId, now: SOON + 3 * MINUTE });
      },
    ],
  ])('%s', async (_, happens) => {
    await happens();
    expect(lastHelper()).toMatchObject(since);
    expect(await readTab(TAB)).toMatchObject({ onCameraSince: NOW });
  });

  it('with the gentle check, which comes once', async () => {
    await onChecked(TAB);
    await left();
    await comes();
    expect(lastHelper()).toMatchObject({ since: NOW });
    expect(lastHelper()).not.toHaveProperty('checkAt');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a minute later', () => left().then(() => comes({ now: LEFT + MINUTE }))],
    ['from elsewhere', () => left().then(() => comes({ arrival: 'fresh' }))],
    [
      'for another child',
      async () => {
        await left();
        await onWho('ben', SOON);
        await comes();
      },
    ],
    [
      'after leaving',
      async () => {
        await chooses('leave', LEFT);
        await left();
        await comes();
      },
    ],
    [
      'after a cover, under which the page was left',
      async () => {
        await onCover(TAB, true, LEFT);
        await left();
        await comes();
      },
    ],
    [
      'after a no to the camera',
      async () => {
        everyTime();
        await left();
        expect(await asks(SOON, NEXT)).toBe('wait');
        await chooses('not-now', SOON);
        await comes({ now: SOON + 3_000 });
      },
    ],
    [
      'after another platform',
      async () => {
        await left();
        await sees('twitch', 'watching', { arrival: 'same-platform', page: 'page-3' as PageId, now: LEFT });
        await goes(true, { page: 'page-3' as PageId, now: LEFT });
        await comes();
      },
    ],
  ])('but begins anew %s', async (_, happens) => {
    tab.told = [];
    await happens();
    expect(lastHelper()?.since).toBeGreaterThan(NOW);
  });
});

describe('what a child was told about the chat', () => {
  const nudges = () => tab.told.filter(({ type }) => type === 'nudge').length;

  beforeEach(async () => {
    const onCamera = { ...aChild({ id: 'ada' }).onCamera, pressure: true };
    family({ children: [aChild({ id: 'ada', onCamera }), aChild({ id: 'ben', onCamera })] });
    await onPressure(TAB, 'dare', LEFT);
    expect(nudges()).toBe(1);
    await left();
  });

  it.each<[string, number, number, 'dare' | 'prize', Parameters<typeof comes>[0]?, string?]>([
    ['is not said again on the next page', 1, SOON, 'dare', {}],
    ['nor something else so soon', 1, SOON, 'prize', {}],
    ['but later', 2, LEFT + 5 * MINUTE, 'prize', {}],
    ['is still not said again then', 1, LEFT + 5 * MINUTE, 'dare', {}],
    ['is said to another child', 2, SOON, 'dare', {}, 'ben'],
    ['is said again in another visit', 2, SOON, 'dare', { arrival: 'fresh' }],
  ])('%s', async (_, times, now, tactic, how, who = 'ada') => {
    await onWho(who, SOON);
    await comes({ ...how, now: SOON });
    await onPressure(TAB, tactic, now);
    expect(nudges()).toBe(times);
  });
});

describe('how it was', () => {
  const END = NOW + 20 * MINUTE;

  it('is asked once after all pages that followed each other, and not between them', async () => {
    await left();
    await comes();
    await goes(true, { page: NEXT, now: END });
    await comes({ page: 'page-3' as PageId, now: END + 1_000 });
    expect(await takeHow()).toBe(false);
    await goes(true, { page: 'page-3' as PageId, now: END + MINUTE });
    expect([await takeHow(), await takeHow()]).toEqual([true, false]);
  });

  it('is asked after a long time, and not after the short one that begins anew later', async () => {
    await goes(true, { now: END });
    await comes({ now: END + 2 * MINUTE });
    expect(await takeHow()).toBe(true);
    await goes(true, { page: NEXT, now: END + 3 * MINUTE });
    expect(await takeHow()).toBe(false);
  });
});
