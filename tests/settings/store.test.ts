import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOT_MANAGED } from '@/settings/managed';
import { changeSettings, copyManaged, loadSettings } from '@/settings/store';
import { familySettings } from '../lib/family';

const { local, managed } = vi.hoisted(() => ({
  local: { get: vi.fn(), set: vi.fn() },
  managed: { get: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { local, managed, onChanged: { addListener: vi.fn() } } } }));

const settings = familySettings({ band: '6-9' });

// Node 20 has none.
const NAVIGATOR = { language: 'en-GB', languages: ['en-GB'] };
vi.stubGlobal('navigator', NAVIGATOR);

beforeEach(() => {
  local.get.mockReset().mockResolvedValue({});
  local.set.mockReset().mockResolvedValue(undefined);
  managed.get.mockReset().mockResolvedValue({});
});

it('begins with the browser’s language, where there are words in it', async () => {
  vi.stubGlobal('navigator', { language: 'ca', languages: ['ca', 'es-ES', 'en'] });
  local.get.mockResolvedValue({});
  const { settings } = await loadSettings();
  vi.stubGlobal('navigator', NAVIGATOR);
  expect(settings.children.map(({ language }) => language)).toEqual(['es']);
});

it('gives the defaults, and says so, when storage does not answer', async () => {
  local.get.mockRejectedValue(new Error('storage is broken'));
  const loaded = await loadSettings();
  expect(loaded.problem).toBe('unreadable');
  expect(loaded.settings.children[0]?.band).toBe('10-12');
  expect(loaded.settings.country).toBe('GB');
});

it('reads what was saved', async () => {
  local.get.mockResolvedValue({ settings });
  expect(await loadSettings()).toEqual({ settings, managed: NOT_MANAGED });
});

it('keeps what it cannot read aside, and nothing else', async () => {
  local.get.mockResolvedValue({ settings: 'damaged' });
  const { after } = await changeSettings(settings);
  expect(after).toEqual(settings);
  expect(local.set).toHaveBeenCalledWith({ settings, 'settings-aside': 'damaged' });
  local.get.mockResolvedValue({ settings });
  await changeSettings({ promise: true });
  expect(local.set).toHaveBeenLastCalledWith({ settings: { ...settings, promise: true } });
});

it('gives the settings before and after a change', async () => {
  local.get.mockResolvedValue({ settings });
  const { before, after } = await changeSettings({ message: ' Hello ' });
  expect(before).toEqual(settings);
  expect(after).toEqual({ ...settings, message: 'Hello' });
});

it('passes on that storage refused', async () => {
  local.set.mockRejectedValue(new Error('full'));
  await expect(changeSettings(settings)).rejects.toThrow('full');
});

it('refuses what does not fit, and changes nothing', async () => {
  local.get.mockResolvedValue({ settings });
  await expect(changeSettings({ children: [] })).rejects.toThrow();
  expect(local.set).not.toHaveBeenCalled();
});

describe('what a policy sets', () => {
  const policy = { country: 'IE', promise: true, nonsense: 1 };

  it('holds over what the family chose, and is named', async () => {
    local.get.mockResolvedValue({ settings, 'managed-copy': policy });
    expect(await loadSettings()).toEqual({
      settings: { ...settings, country: 'IE', promise: true },
      managed: { settings: { country: 'IE', promise: true }, keys: ['country', 'promise'], broken: ['nonsense'] },
    });
  });

  it('is not changed with the rest, nor written into what the family chose', async () => {
    local.get.mockResolvedValue({ settings, 'managed-copy': policy });
    await changeSettings({ country: 'US', message: 'Hello' });
    expect(local.set).toHaveBeenCalledWith({ settings: { ...settings, message: 'Hello' } });
  });

  it('is copied where it is new, and only then', async () => {
    managed.get.mockResolvedValue(policy);
    expect(await copyManaged()).toBe(true);
    expect(local.set).toHaveBeenCalledWith({ 'managed-copy': policy });
    local.set.mockClear();
    local.get.mockResolvedValue({ 'managed-copy': policy });
    expect(await copyManaged()).toBe(true);
    expect(local.set).not.toHaveBeenCalled();
  });

  it('is forgotten once there is none, also where the browser then refuses to answer', async () => {
    local.get.mockResolvedValue({ 'managed-copy': policy });
    managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await copyManaged()).toBe(false);
    expect(local.set).toHaveBeenCalledWith({ 'managed-copy': {} });
  });

  it('goes on holding where the browser cannot tell just now', async () => {
    local.get.mockResolvedValue({ 'managed-copy': policy });
    managed.get.mockRejectedValue(new Error('something went wrong'));
    expect(await copyManaged()).toBe(true);
    expect(local.set).not.toHaveBeenCalled();
  });
});
