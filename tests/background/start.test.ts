import { beforeEach, expect, it, vi } from 'vitest';
import { drawBadge } from '@/background/badge';
import { startTicking } from '@/background/clock';
import { forgetOthers } from '@/background/forget-children';
import { giveBackSound } from '@/background/mute';
import { registerSites } from '@/background/sites';
import { start } from '@/background/start';
import { followSync, mendBySync } from '@/background/sync';

const { local, others } = vi.hoisted(() => ({
  local: { setAccessLevel: vi.fn() } as { setAccessLevel?: unknown },
  others: { sync: { setAccessLevel: vi.fn() }, managed: { setAccessLevel: vi.fn() } },
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { local, ...others } } }));
vi.mock('@/settings/store', () => ({ loadSettings: async () => ({ settings: {} }) }));
vi.mock('@/stores/news', () => ({ startNews: vi.fn() }));
vi.mock('@/stores/talks', () => ({ startTalks: vi.fn() }));
vi.mock('@/background/badge', () => ({ drawBadge: vi.fn() }));
vi.mock('@/background/clock', () => ({ startTicking: vi.fn() }));
vi.mock('@/background/forget-children', () => ({ forgetOthers: vi.fn() }));
vi.mock('@/background/mute', () => ({ giveBackSound: vi.fn() }));
vi.mock('@/background/sites', () => ({ registerSites: vi.fn() }));
vi.mock('@/background/sync', () => ({ followSync: vi.fn(async () => undefined), mendBySync: vi.fn() }));

beforeEach(() => vi.clearAllMocks());

it('shuts pages’ scripts out of the settings, where the browser can', async () => {
  const setAccessLevel = vi.fn();
  local.setAccessLevel = setAccessLevel;
  await start(0);
  for (const area of [local, others.sync, others.managed])
    expect(area.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  expect(giveBackSound).toHaveBeenCalled();
  expect(startTicking).toHaveBeenCalled();
});

it.each([
  ['has no such rule, as Firefox', undefined],
  ['has none for what lasts, as Safari and Chrome before 140', () => Promise.reject(new Error('not for local'))],
  [
    'says so by throwing',
    () => {
      throw new Error('not for local');
    },
  ],
])('starts all the same where the browser %s', async (_, setAccessLevel) => {
  local.setAccessLevel = setAccessLevel;
  await start(0);
  expect(registerSites).toHaveBeenCalled();
  expect(startTicking).toHaveBeenCalled();
});

it('makes up for what the account and this computer have missed of each other, once damaged settings are mended', async () => {
  await start(7);
  expect(followSync).toHaveBeenCalledWith(7);
  expect(mendBySync).toHaveBeenCalledBefore(vi.mocked(followSync));
});

it('starts all the same where nothing can be made up for', async () => {
  vi.mocked(followSync).mockRejectedValueOnce(new Error('storage is broken'));
  await start(0);
  expect(drawBadge).toHaveBeenCalled();
});

it('forgets what is too old, also where nothing is counted or changed any more', async () => {
  await start(5);
  expect(forgetOthers).toHaveBeenCalledWith(5);
});
