import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handOn, takeHandedOn } from '@/stores/site-to-add';
import { resetStorage, session } from '../lib/fake-browser';

const fake = vi.hoisted(() => ({ browser: { storage: {} as { session?: object } } }));
vi.mock('wxt/browser', () => fake);

const ADDRESS = 'https://example.net/live';

beforeEach(() => {
  resetStorage();
  fake.browser.storage = { session };
  // What is said there is said on purpose.
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('an address is handed on once, and nothing of it stays', async () => {
  await handOn(ADDRESS);
  expect(await takeHandedOn()).toBe(ADDRESS);
  expect(session.items).toEqual({});
  expect(await takeHandedOn()).toBe('');
});

it.each<[string, () => void]>([
  ['there is no such storage', () => Object.assign(fake.browser.storage, { session: undefined })],
  ['it cannot be written to', () => Object.assign(session, { refusesWrites: true })],
  ['it cannot be read', () => Object.assign(session, { refusesReads: true })],
])('it has to be typed where %s', async (_, spoil) => {
  spoil();
  await handOn(ADDRESS);
  expect(await takeHandedOn()).toBe('');
});

it('what is no address is none', async () => {
  session.items = { 'site-to-add': { of: 'another version' } };
  expect(await takeHandedOn()).toBe('');
});

it('what cannot be taken out is handed to nobody', async () => {
  await handOn(ADDRESS);
  session.refusesWrites = true;
  expect(await takeHandedOn()).toBe('');
});
