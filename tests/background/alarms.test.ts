import { beforeEach, expect, it, vi } from 'vitest';
import { GROWN_UP_OVER } from '@/background/clock';
import { onTick } from '@/background/on-settings';
import { onSighting } from '@/background/on-sighting';
import { loadPresence, savePresence } from '@/stores/presence';
import { resetStorage } from '../lib/fake-browser';
import { MINUTE, NOW } from '../lib/time';

type Listener = (...what: never[]) => unknown;

const { browser, heard } = vi.hoisted(() => {
  const heard: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      heard[name] = listener;
    },
  });
  const browser = {
    runtime: {
      id: 'livewise',
      getURL: (path: string) => `extension://livewise/${path}`,
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    tabs: { onRemoved: event('removed') },
    permissions: { onAdded: event('added'), onRemoved: event('taken') },
    alarms: { onAlarm: event('alarm'), clear: async () => true, create: () => undefined },
    storage: {} as object,
  };
  return { browser, heard };
});
vi.mock('wxt/browser', async () => {
  const areas = await import('../lib/fake-browser');
  browser.storage = { ...areas, onChanged: { addListener: () => undefined } };
  return { browser };
});
vi.mock('@/background/badge', () => ({ drawBadge: vi.fn() }));
vi.mock('@/background/on-settings', () => ({ onTick: vi.fn(), onSettings: vi.fn(), lookAtTab: vi.fn() }));
vi.mock('@/background/on-sighting', () => ({ onSighting: vi.fn() }));
vi.mock('@/background/start', () => ({ start: vi.fn() }));
vi.stubGlobal('defineBackground', (background: unknown) => background);
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const sighting = {
  type: 'sighting',
  sighting: { platform: 'ometv', activity: 'video-chat', certainty: 'sure', adult: false },
  arrival: 'fresh',
  page: 'page-1',
};
/** A page says something, and what comes of it takes this long; then an alarm rings at once. */
async function ringsDuring(takes: () => Promise<void>, name: string): Promise<void> {
  vi.mocked(onSighting).mockImplementation(takes);
  heard.message?.(sighting as never, { id: 'livewise', url: 'https://ome.tv/', tab: { id: 1 } } as never);
  heard.alarm?.({ name } as never);
  await vi.runAllTimersAsync();
}

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  vi.clearAllMocks();
  resetStorage();
  const { default: background } = (await import('@/entrypoints/background')) as unknown as {
    default: { main(): void };
  };
  background.main();
});

it('time passes from when its turn comes: nothing that was written before lies ahead', async () => {
  await ringsDuring(() => new Promise((done) => setTimeout(done, 3_000)), 'tick');
  expect(onTick).toHaveBeenCalledWith(NOW + 3_000);
});

it.each([
  ['another hour', { since: NOW, until: NOW + 60 * MINUTE }],
  ['as long as the browser is open', {}],
])('a quiet time that runs out while a grown-up gives the PIN for %s ends nothing', async (_, grownUp) => {
  await savePresence({ grownUp: { since: NOW - 15 * MINUTE, until: NOW } });
  await ringsDuring(() => savePresence({ grownUp }), GROWN_UP_OVER);
  expect(await loadPresence()).toEqual({ grownUp });
});

it('a quiet time that has run out is over, also where the alarm is early', async () => {
  await savePresence({ grownUp: { since: NOW - 15 * MINUTE, until: NOW + 5 } });
  await ringsDuring(async () => undefined, GROWN_UP_OVER);
  expect(await loadPresence()).toEqual({});
});
