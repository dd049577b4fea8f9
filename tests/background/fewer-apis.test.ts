import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showCalmPage } from '@/background/leave';
import { mute } from '@/background/mute';
import { hasPrivateWindows, openPrivately } from '@/background/private-window';
import { countries } from '@/guidance/help';
import { copyManaged } from '@/settings/store';

const { browser, local } = vi.hoisted(() => {
  const local = { get: vi.fn(), set: vi.fn() };
  // Neither `windows` nor `storage.managed`, as in Firefox for Android.
  const tabs = { get: vi.fn(), update: vi.fn(), query: vi.fn(), create: vi.fn() };
  return { local, browser: { tabs, storage: { local }, runtime: { getURL: (path: string) => path } } };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  local.get.mockReset().mockResolvedValue({});
  local.set.mockReset().mockResolvedValue(undefined);
  browser.tabs.get.mockReset().mockResolvedValue({});
  browser.tabs.update.mockReset().mockResolvedValue({});
});

describe('where tabs cannot be silenced, a pause stands all the same', () => {
  const state = { standing: { for: 'ada', strength: 'pause' } } as const;

  it('and nobody thinks that the tab is silent', async () => {
    browser.tabs.update.mockRejectedValue(new Error('muted is unsupported'));
    expect(await mute(1, state)).toEqual(state);
  });

  it('also where the browser throws at once', async () => {
    browser.tabs.update.mockImplementation(() => {
      throw new Error('muted is unsupported');
    });
    expect(await mute(1, state)).toEqual(state);
  });

  it('and elsewhere the tab is known to be silent', async () => {
    expect(await mute(1, state)).toEqual({ ...state, muted: true });
  });
});

it('offers no private window where there are no windows, and says so when asked for one', async () => {
  expect(await hasPrivateWindows()).toBe(false);
  const [page = ''] = countries.flatMap(({ services }) => services.flatMap(({ url }) => url ?? []));
  expect(page).toMatch(/^https:/);
  expect(await openPrivately(page)).toBe(false);
});

it('leads away from a private tab, and to the calm page in another, where no window can be brought to the front', async () => {
  browser.tabs.get.mockResolvedValue({ incognito: true });
  browser.tabs.query.mockResolvedValue([{ windowId: 8, incognito: false }]);
  await showCalmPage(1);
  expect(browser.tabs.update).toHaveBeenCalledWith(1, { url: 'about:blank' });
  expect(browser.tabs.create).toHaveBeenCalledWith({ windowId: 8, url: '/calm.html' });
});

it('finds no policy where there can be none, and forgets one that there was', async () => {
  expect(await copyManaged()).toBe(false);
  expect(local.set).not.toHaveBeenCalled();
  local.get.mockResolvedValue({ 'managed-copy': { country: 'IE' } });
  expect(await copyManaged()).toBe(false);
  expect(local.set).toHaveBeenCalledWith({ 'managed-copy': {} });
});
