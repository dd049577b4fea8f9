import { beforeEach, expect, it, vi } from 'vitest';
import { onOwn } from '@/background/on-own';
import { start } from '@/background/start';
import { pullSync } from '@/background/sync';
import { emptyHistory, lastReminder, recordReminder } from '@/reminders/history';
import { defaultSettings } from '@/settings/schema';
import { copyManaged, loadOwnSettings } from '@/settings/store';
import { itemsToWrite } from '@/settings/sync';
import { loadHistory, saveHistory } from '@/stores/history';
import { local, managed, resetStorage, sync } from '../lib/fake-browser';
import { aChild, familySettings } from '../lib/family';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.mock('@/background/start', () => ({ start: vi.fn() }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const NOW = new Date(2026, 10, 24, 12, 0).getTime();

beforeEach(() => {
  resetStorage();
  local.items = { settings: familySettings({ sync: true }) };
});

it('deleting everything leaves what a policy sets, before anything looks at what is left', async () => {
  managed.items = { sites: [{ host: 'example.org', activity: 'watching' }] };
  let copied: unknown;
  vi.mocked(start).mockImplementation(async () => {
    copied = local.items['managed-copy'];
  });
  expect(await onOwn({ type: 'reset' }, NOW)).toEqual({ saved: true });
  expect(copied).toEqual(managed.items);
});

it('deleting everything empties the account, also where it is not used any more', async () => {
  local.items = { settings: familySettings({ sync: false }) };
  sync.items = itemsToWrite(familySettings({ children: [aChild({ id: 'ada' })] }), {}, NOW, defaultSettings());
  expect(await onOwn({ type: 'reset' }, NOW)).toEqual({ saved: true });
  expect(sync.items).toEqual({});
});

it('what is damaged here is mended by the account before anything is saved over it', async () => {
  const theirs = familySettings({ sync: true, children: ['ada', 'bo'].map((id) => aChild({ id, nickname: id })) });
  sync.items = itemsToWrite(theirs, {}, NOW, defaultSettings());
  local.items = { settings: { ...theirs, children: [theirs.children[0], { id: '?' }] } };
  expect(await onOwn({ type: 'save', change: { message: 'Hello' } }, NOW)).toEqual({ saved: true });
  expect(await loadOwnSettings()).toEqual({ ...theirs, message: 'Hello' });
});

it.each([
  ['a settings file', () => onOwn({ type: 'save', change: { children: [aChild({ id: 'ben' })] } }, NOW)],
  [
    'the account',
    () => {
      sync.items = itemsToWrite(
        familySettings({ country: 'IE', children: [aChild({ id: 'ben' })] }),
        {},
        NOW,
        defaultSettings(),
      );
      return pullSync(NOW);
    },
  ],
])('what is kept about the children of a policy outlasts %s', async (_, happens) => {
  managed.items = { children: [aChild({ id: 'ada' })] };
  await copyManaged();
  const spot = { platform: 'twitch', activity: 'watching' } as const;
  let history = emptyHistory();
  for (const child of ['ada', 'tom']) history = recordReminder(history, { ...spot, child }, NOW);
  await saveHistory(history);
  await happens();
  const kept = await loadHistory();
  expect(lastReminder(kept, { ...spot, child: 'ada' })).toBe(NOW);
  expect(lastReminder(kept, { ...spot, child: 'tom' })).toBeUndefined();
});
