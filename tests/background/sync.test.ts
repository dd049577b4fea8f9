import { beforeEach, expect, it, vi } from 'vitest';
import { pullSync, pushSync } from '@/background/sync';
import { loadOwnSettings } from '@/settings/store';
import { itemsToWrite } from '@/settings/sync';
import { loadSyncProblem } from '@/stores/sync';
import { local, resetStorage, sync } from '../lib/fake-browser';
import { aChild, familySettings } from '../lib/family';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const NOW = new Date(2026, 10, 24, 12, 0).getTime();
const theirs = familySettings({ sync: true, country: 'IE', children: [aChild({ id: 'child-1', nickname: 'Ada' })] });
const account = () => structuredClone(itemsToWrite(theirs, {}, NOW - 1_000));

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
