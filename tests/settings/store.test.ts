import { beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/settings/schema';
import { loadSettings, saveSettings } from '@/settings/store';

const local = vi.hoisted(() => ({ get: vi.fn(), set: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { storage: { local, onChanged: { addListener: vi.fn() } } } }));

const settings = { ...defaultSettings('GB'), band: '6-9' as const };

// Node 20 has none.
vi.stubGlobal('navigator', { language: 'en-GB' });

beforeEach(() => {
  local.get.mockReset().mockResolvedValue({});
  local.set.mockReset().mockResolvedValue(undefined);
});

it('gives the defaults, and says so, when storage does not answer', async () => {
  local.get.mockRejectedValue(new Error('storage is broken'));
  const loaded = await loadSettings();
  expect(loaded.problem).toBe('unreadable');
  expect(loaded.settings.band).toBe('10-12');
});

it('reads what was saved', async () => {
  local.get.mockResolvedValue({ settings });
  expect(await loadSettings()).toEqual({ settings });
});

it('keeps what it cannot read aside, and nothing else', async () => {
  local.get.mockResolvedValue({ settings: 'damaged' });
  await saveSettings(settings);
  expect(local.set).toHaveBeenCalledWith({ settings, 'settings-aside': 'damaged' });
  local.get.mockResolvedValue({ settings });
  await saveSettings(settings);
  expect(local.set).toHaveBeenLastCalledWith({ settings });
});

it('passes on that storage refused', async () => {
  local.set.mockRejectedValue(new Error('full'));
  await expect(saveSettings(settings)).rejects.toThrow('full');
});
