import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveBackSound, mute, unmute } from '@/background/mute';
import { type TabState, writeTab } from '@/stores/tab';
import { resetStorage } from '../lib/fake-browser';
import { browser, TAB, tab } from '../lib/fake-tab';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));

const STANDS: TabState = { standing: { for: 'ada', strength: 'pause' } };

beforeEach(() => {
  resetStorage();
  tab.reset();
});

it.each([
  ['that had its sound', { muted: false }, true],
  ['that the family had muted', { muted: true }, false],
  ['that another extension had muted', { muted: true, mutedBy: 'another' }, false],
  ['that we had muted before the browser, or Livewise, began anew', { muted: true, mutedBy: 'livewise' }, true],
])('a tab %s is as it was after a pause', async (_, before, hasSound) => {
  Object.assign(tab, before);
  const state = await mute(TAB, STANDS);
  expect(tab.muted).toBe(true);
  expect(await unmute(TAB, state)).toEqual(STANDS);
  expect(tab.muted).toBe(!hasSound);
});

describe('a background that starts', () => {
  it.each<[string, Partial<typeof tab>, TabState | undefined, boolean]>([
    ['that it had silenced and knows nothing of', { mutedBy: 'livewise' }, undefined, true],
    ['where something stood when it was stopped before it could write that', { mutedBy: 'livewise' }, STANDS, true],
    ['where a pause stands', { mutedBy: 'livewise' }, { ...STANDS, muted: true }, false],
    ['that the family muted', {}, undefined, false],
    ['that another extension muted', { mutedBy: 'another' }, undefined, false],
  ])('and a tab %s', async (_, change, state, hasSound) => {
    Object.assign(tab, { muted: true }, change);
    if (state) await writeTab(TAB, state);
    await giveBackSound();
    expect(tab.muted).toBe(!hasSound);
  });

  it('starts also where the tab is just being closed', async () => {
    Object.assign(tab, { muted: true, mutedBy: 'livewise' });
    vi.spyOn(browser.tabs, 'update').mockRejectedValueOnce(new Error('no such tab'));
    await expect(giveBackSound()).resolves.toBeUndefined();
  });
});
