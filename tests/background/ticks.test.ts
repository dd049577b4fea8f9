import { beforeEach, expect, it, vi } from 'vitest';
import { startTicking } from '@/background/clock';
import { MINUTE, NOW } from '../lib/time';

const { alarms } = vi.hoisted(() => ({ alarms: { get: vi.fn(), create: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: { alarms } }));

beforeEach(() => vi.clearAllMocks());

it.each<[string, number | undefined, number]>([
  ['there is none', undefined, 1],
  ['it rings within five minutes', NOW + 5 * MINUTE, 0],
  ['it should have rung', NOW - MINUTE, 0],
  ['the clock was set back by an hour', NOW + 60 * MINUTE, 1],
  ['the clock was set back by years', NOW + 3_000_000 * MINUTE, 1],
])('looks round every five minutes: where %s', async (_, scheduledTime, made) => {
  alarms.get.mockResolvedValue(scheduledTime && { name: 'tick', scheduledTime, periodInMinutes: 5 });
  await startTicking(NOW);
  expect(alarms.create.mock.calls).toEqual(Array.from({ length: made }, () => ['tick', { periodInMinutes: 5 }]));
});
