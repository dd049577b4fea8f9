import { beforeEach, expect, it, vi } from 'vitest';
import { unlock } from '@/background/lock';
import { onOwn } from '@/background/on-own';
import type { OwnMessage } from '@/messages/own';
import { local, resetStorage } from '../lib/fake-browser';
import { familySettings, lockWith } from '../lib/family';
import { NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.mock('@/background/badge', () => ({ drawBadge: async () => undefined }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const lock = await lockWith('2468');
const talk = (what: 'talked' | 'later' | 'seen'): OwnMessage => ({ type: 'talk', child: 'child-1', what });
const kept = () => JSON.stringify([local.items.talks, local.items.known]);

beforeEach(resetStorage);

it.each<[string, OwnMessage, boolean]>([
  ['that the two talked', talk('talked'), true],
  ['that it is no time to talk', talk('later'), true],
  ['that the news was read', { type: 'read-news' }, true],
  ['that the card was seen', talk('seen'), false],
])('with a PIN, who may say %s', async (_, message, needsPin) => {
  local.items = { settings: familySettings({ lock }) };
  const before = kept();
  expect(await onOwn(message, NOW)).toEqual(needsPin ? { saved: false, because: 'locked' } : { saved: true });
  expect(kept() === before).toBe(needsPin);
  const opened = await unlock('2468', NOW);
  expect(await onOwn({ ...message, ...(opened.right && { token: opened.token }) }, NOW)).toEqual({ saved: true });
  expect(kept()).not.toBe(before);
});

it.each<[OwnMessage]>([[talk('talked')], [talk('later')], [talk('seen')], [{ type: 'read-news' }]])(
  'without a PIN, anybody may say it: %j',
  async (message) => {
    local.items = { settings: familySettings({}) };
    expect(await onOwn(message, NOW)).toEqual({ saved: true });
  },
);
