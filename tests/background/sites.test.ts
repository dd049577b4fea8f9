import { beforeEach, expect, it, vi } from 'vitest';
import { registerSites } from '@/background/sites';
import { SETTINGS_VERSION } from '@/settings/schema';
import { local, resetStorage } from '../lib/fake-browser';
import { familySettings } from '../lib/family';

const { permissions, scripting } = vi.hoisted(() => ({
  permissions: { contains: vi.fn(), remove: vi.fn() },
  scripting: {
    getRegisteredContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
  },
}));
vi.mock('wxt/browser', async () => ({
  browser: {
    storage: await import('../lib/fake-browser'),
    permissions,
    scripting,
    tabs: { query: async () => [] },
    runtime: { getManifest: () => ({ host_permissions: ['*://live.example.com/*', '*://*.example.edu/*'] }) },
  },
}));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

/** What the catalogue needs: in the manifest's own words, and below what stands there. */
const NEEDED = ['*://live.example.com/*', '*://chat.example.edu/*'];
const PATTERN = '*://*.example.net/*';
const settings = familySettings({ sites: [{ host: '*.example.net', path: '', activity: 'watching' }] });

beforeEach(() => {
  vi.clearAllMocks();
  resetStorage();
  permissions.contains.mockResolvedValue(true);
  permissions.remove.mockResolvedValue(true);
  scripting.getRegisteredContentScripts.mockImplementation(async ({ ids }: { ids: string[] }) =>
    ids.includes('own-sites') ? [{ id: 'own-sites', matches: [PATTERN] }] : [],
  );
});

it.each<[string, Partial<typeof local>]>([
  ['cannot be read', { refusesReads: true }],
  ['are a newer version’s', { items: { settings: { ...settings, version: SETTINGS_VERSION + 1 } } }],
  ['are damaged', { items: { settings: { ...settings, sites: 'damaged' } } }],
])('what the parent allowed for a site is not given back while settings %s', async (_, damage) => {
  Object.assign(local, { items: { settings } }, damage);
  await registerSites();
  expect(permissions.remove).not.toHaveBeenCalled();
  expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
});

it('what can be read of damaged sites is registered, as after an update, and what was registered stays', async () => {
  const other = { host: 'example.org', path: '', activity: 'broadcasting' };
  local.items = { settings: { ...settings, sites: [other, { host: 7 }] } };
  await registerSites();
  const registered = scripting.registerContentScripts.mock.calls.flatMap(([scripts]) => scripts);
  expect(registered).toContainEqual(
    expect.objectContaining({ id: 'own-sites', matches: [PATTERN, '*://example.org/*'] }),
  );
  expect(registered).toContainEqual(
    expect.objectContaining({ id: 'own-sites-camera', matches: ['*://example.org/*'] }),
  );
  expect(permissions.remove).not.toHaveBeenCalled();
});

it('it is given back once the site has been taken out', async () => {
  local.items = { settings: { ...settings, sites: [] } };
  await registerSites();
  expect(permissions.remove).toHaveBeenCalledWith({ origins: [PATTERN] });
});

it('but not what the catalogue needs, for a site that came into it later', async () => {
  local.items = { settings: { ...settings, sites: [] } };
  scripting.getRegisteredContentScripts.mockImplementation(async ({ ids }: { ids: string[] }) =>
    ids.includes('own-sites') ? [{ id: 'own-sites', matches: [PATTERN, ...NEEDED] }] : [],
  );
  // Firefox gives back what is asked for in the manifest's own words, Chromium refuses all that the manifest covers.
  const given: string[] = [];
  permissions.remove.mockImplementation(async ({ origins }: { origins: string[] }) => {
    if (origins.some((origin) => origin === '*://chat.example.edu/*')) throw new Error('required');
    given.push(...origins);
  });
  await registerSites();
  expect(given).toEqual([PATTERN]);
});

it('once the browser no longer allows a site, its script goes', async () => {
  local.items = { settings };
  permissions.contains.mockResolvedValue(false);
  await registerSites();
  expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['own-sites'] });
});
