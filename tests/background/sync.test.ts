import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSync, pullSync, pushSync, retrySync } from '@/background/sync';
import { defaultSettings, type Settings } from '@/settings/schema';
import { changeSettings, copyManaged, loadOwnSettings } from '@/settings/store';
import { itemsToWrite } from '@/settings/sync';
import { loadSyncProblem, loadSyncState } from '@/stores/sync';
import { local, managed, resetStorage, sync } from '../lib/fake-browser';
import { aChild, familySettings } from '../lib/family';
import { NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
const BRITISH = { language: 'en-GB', languages: ['en-GB'] };
vi.stubGlobal('navigator', BRITISH);

const theirs = familySettings({ sync: true, country: 'IE', children: [aChild({ id: 'child-1', nickname: 'Ada' })] });
const account = () => structuredClone(itemsToWrite(theirs, {}, NOW - 1_000, defaultSettings()));

/** A computer that has just been told to follow the account, which the family's other computers have filled. */
beforeEach(() => {
  resetStorage();
  sync.items = account();
  local.items = { settings: familySettings({ sync: true, country: 'GB' }) };
});

const follows = async () => {
  expect(await loadOwnSettings()).toMatchObject({ country: 'IE', children: [{ nickname: 'Ada' }] });
  expect(sync.items).toMatchObject(account());
};

it('takes what is there before it gives anything', async () => {
  await pushSync(NOW);
  await follows();
});

it('does so too where the account could not be read the first time', async () => {
  sync.refusesReads = true;
  await pushSync(NOW);
  expect(sync.items).toEqual(account());
  expect(await loadSyncProblem()).toBe('refused');
  sync.refusesReads = false;
  await pushSync(NOW + 1);
  await follows();
});

it('does so too where what it took could not be kept the first time', async () => {
  local.refusesWrites = true;
  await expect(pullSync(NOW)).rejects.toThrow();
  local.refusesWrites = false;
  await pushSync(NOW + 1);
  await follows();
});

describe('what the account changed and could not be kept once is taken later, and nothing is written over it', () => {
  const [before, after] = (
    [
      ['Mum', '13-15'],
      ['Dad', '6-9'],
    ] as const
  ).map(([grownUp, band]) =>
    familySettings({ sync: true, grownUp, children: [aChild({ id: 'ada', nickname: 'Ada', band })] }),
  ) as [Settings, Settings];
  const another = { avatar: 'owl' } as const;
  const withAnother = ({ children }: Settings) => ({ children: children.map((child) => ({ ...child, ...another })) });
  const changed = { grownUps: [{ name: 'Dad' }], children: [{ nickname: 'Ada', band: '6-9' }] };
  const given = { grownUps: { value: changed.grownUps }, 'child ada': { value: changed.children[0] } };

  beforeEach(async () => {
    sync.items = {};
    local.items = { settings: before };
    await pushSync(NOW);
    sync.items = structuredClone(itemsToWrite(after, {}, NOW + 1, defaultSettings()));
  });
  const missesIt = async () => {
    const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('storage is busy'));
    await followSync(NOW + 2);
    set.mockRestore();
    expect(await loadSyncProblem()).toBe('refused');
  };

  it.each<[string, () => Promise<void>]>([
    ['as it is tried again', () => retrySync(NOW + 3)],
    ['as Livewise starts', () => followSync(NOW + 3)],
    ['before anything else is given', () => pushSync(NOW + 3)],
  ])('%s', async (_, act) => {
    await missesIt();
    await act();
    expect(await loadOwnSettings()).toMatchObject(changed);
    expect(await loadSyncProblem()).toBeUndefined();
    await changeSettings(withAnother(await loadOwnSettings()));
    await pushSync(NOW + 4);
    expect(sync.items).toMatchObject(given);
    expect(sync.items['child ada']).toMatchObject({ value: another });
  });

  it('also where the same child was changed here, before that or after', async () => {
    await changeSettings(withAnother(before));
    await missesIt();
    expect(sync.items).toMatchObject(given);
    await changeSettings(withAnother(before));
    await pushSync(NOW + 3);
    expect(sync.items).toMatchObject(given);
    expect(await loadOwnSettings()).toMatchObject(changed);
  });

  it('also where that cannot even be written down', async () => {
    local.refusesWrites = true;
    await followSync(NOW + 2);
    local.refusesWrites = false;
    await followSync(NOW + 3);
    expect(await loadOwnSettings()).toMatchObject(changed);
  });
});

it('what was changed here and never given is given as Livewise starts', async () => {
  await pushSync(NOW);
  await changeSettings({ message: 'Hello' });
  await followSync(NOW + 1);
  expect(sync.items.general).toMatchObject({ value: { message: 'Hello' } });
});

it('with nothing but defaults, takes nothing from the others, whose settings come to it', async () => {
  const theirComputer = { settings: theirs };
  const asAt = async (computer: Record<string, unknown>, act: () => Promise<void>) => {
    local.items = computer;
    await act();
    return local.items;
  };
  const follows = await asAt(theirComputer, () => pushSync(NOW));
  // Somebody deleted everything on this one, which empties the account, and follows it again.
  sync.items = {};
  const anew = { settings: { ...defaultSettings('GB'), sync: true } };
  const beginner = await asAt(anew, () => pushSync(NOW + 1_000));
  await asAt(follows, () => followSync(NOW + 2_000));
  expect(await loadOwnSettings()).toMatchObject({ country: 'IE', children: [{ nickname: 'Ada' }] });
  await asAt(beginner, () => followSync(NOW + 3_000));
  expect(await loadOwnSettings()).toMatchObject({ country: 'IE', children: [{ nickname: 'Ada' }] });
});

it('what is set back to its default by somebody is a choice, and travels', async () => {
  await pushSync(NOW);
  await changeSettings({ country: 'GB' });
  await pushSync(NOW + 1_000);
  expect(sync.items.general).toMatchObject({ at: NOW + 1_000, value: { country: 'GB' } });
});

it('under a policy takes all of it too, and gives nothing of its own over what the family chose', async () => {
  managed.items = { children: [{ nickname: 'Tom' }], grownUps: [{ name: 'Teacher' }], country: 'FR' };
  await copyManaged();
  await followSync(NOW);
  expect(sync.items).toEqual(account());
  expect(await loadOwnSettings()).toMatchObject({ country: 'IE', children: [{ nickname: 'Ada' }] });
});

describe('settings that are damaged here', () => {
  const theirs = familySettings({
    sync: true,
    country: 'IE',
    grownUps: [{ name: 'Mum' }],
    children: ['ada', 'bo'].map((id) => aChild({ id, nickname: id, band: '6-9' })),
  });
  const [ada, bo] = theirs.children;

  beforeEach(async () => {
    local.items = { settings: theirs };
    sync.items = {};
    await pushSync(NOW);
  });

  it.each<[string, unknown]>([
    ['a child and the grown-ups', { ...theirs, children: [ada, { ...bo, id: '?' }], grownUps: 'Mum' }],
    ['all of it', 'x'],
    ['whether to sync', { ...theirs, children: [ada], sync: 'yes' }],
  ])('are not given to the account: %s', async (_, settings) => {
    const [given, known] = [structuredClone(sync.items), await loadSyncState()];
    local.items = { ...local.items, settings };
    await pushSync(NOW + 1);
    expect(sync.items).toEqual(given);
    expect(await loadSyncState()).toEqual(known);
  });

  it('nor are those that cannot be read for a moment, and what is known of the account stays', async () => {
    const known = await loadSyncState();
    const get = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('busy'));
    await pushSync(NOW + 1);
    get.mockRestore();
    expect(await loadSyncState()).toEqual(known);
  });

  it.each<[string, string, unknown]>([
    ['a child and the grown-ups', 'en-GB', { ...theirs, children: [ada, { ...bo, id: '?' }], grownUps: 'Mum' }],
    ['all children', 'en-GB', { ...theirs, children: 'x' }],
    ['all children, in a German browser', 'de-DE', { ...theirs, children: 'x' }],
  ])('are mended by what the account has: %s', async (_, language, settings) => {
    const given = structuredClone(sync.items);
    local.items = { ...local.items, settings };
    vi.stubGlobal('navigator', { language, languages: [language] });
    await followSync(NOW + 1);
    vi.stubGlobal('navigator', BRITISH);
    expect(await loadOwnSettings()).toEqual(theirs);
    expect(sync.items).toEqual(given);
  });
});

it.each([
  ['Resource::kQuotaBytesPerItem quota exceeded', 'full'],
  ['QUOTA_BYTES quota exceeded', 'full'],
  ['Resource::kMaxItems quota exceeded', 'full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'refused'],
  ['offline', 'refused'],
])('says why the account did not take the settings: "%s"', async (message, problem) => {
  const set = vi.spyOn(sync, 'set').mockRejectedValue(new Error(message));
  await changeSettings({ message: 'Hello' });
  await pushSync(NOW);
  set.mockRestore();
  expect(await loadSyncProblem()).toBe(problem);
});

describe('a problem with the account', () => {
  beforeEach(async () => {
    await pushSync(NOW);
    await changeSettings({ message: 'Hello' });
    sync.refusesWrites = true;
    await pushSync(NOW + 1);
    sync.refusesWrites = false;
  });

  it('is over once there is nothing to give any more', async () => {
    expect(await loadSyncProblem()).toBe('full');
    await changeSettings({ message: '' });
    await pushSync(NOW + 2);
    expect(await loadSyncProblem()).toBeUndefined();
  });

  it('is tried again, and only then', async () => {
    await retrySync(NOW + 2);
    expect(sync.items.general).toMatchObject({ value: { message: 'Hello' } });
    expect(await loadSyncProblem()).toBeUndefined();
    const get = vi.spyOn(sync, 'get');
    await retrySync(NOW + 3);
    expect(get).not.toHaveBeenCalled();
    get.mockRestore();
  });

  it.each([
    ['that has taken something', account()],
    ['that never took anything', {}],
  ])('with an account %s goes with sync', async (_, items) => {
    resetStorage();
    sync.items = items;
    local.items = { settings: familySettings({ sync: true }) };
    sync.refusesWrites = true;
    await pushSync(NOW);
    expect(await loadSyncProblem()).toBe('full');
    await changeSettings({ sync: false });
    await pushSync(NOW + 1);
    expect(await loadSyncProblem()).toBeUndefined();
  });
});
