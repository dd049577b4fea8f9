import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onOwn } from '@/background/on-own';
import { start } from '@/background/start';
import { pullSync, pushSync } from '@/background/sync';
import type { OwnMessage } from '@/messages/own';
import { emptyHistory, lastReminder, recordReminder } from '@/reminders/history';
import { type Child, defaultSettings } from '@/settings/schema';
import { copyManaged, loadOwnSettings } from '@/settings/store';
import { itemsToWrite } from '@/settings/sync';
import { loadHistory, saveHistory } from '@/stores/history';
import { local, managed, resetStorage, sync } from '../lib/fake-browser';
import { aChild, familySettings, lockWith } from '../lib/family';
import { NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.mock('@/background/start', () => ({ start: vi.fn() }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

// What is said there is said on purpose.
vi.spyOn(console, 'warn').mockReturnValue(undefined);

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

it('what a page says of a first child who has got another id meanwhile is said of that one', async () => {
  local.items = { settings: familySettings({ sync: true, children: [aChild({ id: 'child-1' })] }) };
  await pushSync(NOW);
  const says = (child: Partial<Child>) =>
    onOwn({ type: 'save', change: { children: [aChild({ id: 'child-1', ...child })] } }, NOW + 1);
  await says({ nickname: 'Ada' });
  await pushSync(NOW + 2);
  const [ada] = (await loadOwnSettings()).children;
  await saveHistory(
    recordReminder(emptyHistory(), { child: ada?.id ?? '', platform: 'kick', activity: 'watching' }, NOW),
  );
  await says({ nickname: 'Ada', avatar: 'owl' });
  await pushSync(NOW + 3);
  expect((await loadOwnSettings()).children).toMatchObject([{ id: ada?.id, nickname: 'Ada', avatar: 'owl' }]);
  expect(await loadHistory()).toMatchObject({ lastReminder: { [`${ada?.id} kick watching`]: NOW } });
  expect(sync.items['child child-1']).toMatchObject({ value: null });
});

describe('with damaged settings', () => {
  const theirs = familySettings({ sync: true, children: ['ada', 'bo'].map((id) => aChild({ id, nickname: id })) });
  const [ada, bo] = theirs.children;
  const damaged = { ...theirs, children: [ada, { id: '?' }] };
  const own = (message: OwnMessage) => () => onOwn(message, NOW + 1);
  const saveAda = own({ type: 'save', change: { children: [{ ...ada, avatar: 'owl' }] } });

  beforeEach(async () => {
    local.items = { settings: theirs };
    sync.items = {};
    await pushSync(NOW);
    local.items = { ...local.items, settings: damaged };
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the list without them is saved', saveAda],
    ['a PIN is set', own({ type: 'set-pin', pin: '2468' })],
    ['there is to be no PIN', own({ type: 'set-pin' })],
    ['something else is saved', own({ type: 'save', change: { country: 'IE' } })],
  ])('a child stays in the account where %s', async (_, act) => {
    await act();
    await pushSync(NOW + 2);
    expect(sync.items['child bo']).toMatchObject({ value: bo });
    expect((await loadOwnSettings()).children).toEqual(theirs.children);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the list without them is saved', saveAda],
    ['a PIN is set', own({ type: 'set-pin', pin: '2468' })],
    ['something else is saved', own({ type: 'save', change: { country: 'IE' } })],
  ])('so too where the account does not answer just then, and %s', async (_, act) => {
    sync.refusesReads = true;
    await act();
    sync.refusesReads = false;
    await pushSync(NOW + 2);
    expect(sync.items['child bo']).toMatchObject({ value: bo });
    expect((await loadOwnSettings()).children.map(({ id }) => id)).toEqual(['ada', 'bo']);
  });

  it('so too with the recovery code', async () => {
    const lock = await lockWith('2468', 'ABCD');
    local.items = { ...local.items, settings: { ...damaged, lock } };
    expect(await onOwn({ type: 'recover', code: 'ABCD' }, NOW + 1)).toEqual({ right: true });
    await pushSync(NOW + 2);
    expect(sync.items['child bo']).toMatchObject({ value: bo });
  });

  it('what is mended is not saved over by a list that was shown before; the next one is saved', async () => {
    expect(await saveAda()).toEqual({ saved: false, because: 'refused' });
    expect(await loadOwnSettings()).toEqual(theirs);
    expect(await saveAda()).toEqual({ saved: true });
  });
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
