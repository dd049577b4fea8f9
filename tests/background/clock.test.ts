import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onCameraAsked } from '@/background/on-camera';
import { onSighting } from '@/background/on-sighting';
import { writeTab } from '@/stores/tab';
import { local, resetStorage } from '../lib/fake-browser';
import { familySettings } from '../lib/family';
import { HOUR, NOW } from '../lib/time';

const { update } = vi.hoisted(() => ({ update: vi.fn() }));
vi.mock('wxt/browser', async () => ({
  browser: {
    storage: await import('../lib/fake-browser'),
    tabs: { get: async () => ({ incognito: false }), update },
    runtime: { getURL: (path: string) => path },
  },
}));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const from = { tabId: 1, frameId: 0, pageUrl: undefined, host: 'example.com' };

beforeEach(() => {
  vi.clearAllMocks();
  resetStorage();
  local.items = { settings: familySettings({ platformsOff: ['ometv'] }) };
});

describe('a clock that was set back by an hour', () => {
  const ask = (now: number) => onCameraAsked(from, { type: 'camera', wanted: 'camera', page: 'a' }, now);

  it('does not stretch a "not now": the camera is refused for two seconds', async () => {
    await writeTab(1, { page: 'a', refusedUntil: NOW + 2_000 });
    expect(await ask(NOW)).toBe('no');
    expect(await ask(NOW + 2_000)).toBe('go');
    expect(await ask(NOW - HOUR)).toBe('go');
  });

  const sees = (now: number) =>
    onSighting(
      from,
      {
        type: 'sighting',
        sighting: { platform: 'ometv', activity: 'video-chat', certainty: 'sure', adult: false },
        arrival: 'fresh',
        page: 'b',
      },
      now,
    );

  it.each([
    ['within the grace of leaving, a live page is left as well', NOW, 1],
    ['after it, it is not', NOW + 5_000, 0],
    ['nor once the clock was set back', NOW - HOUR, 0],
  ])('does not stretch leaving: %s', async (_, now, calls) => {
    await writeTab(1, { page: 'a', leavingUntil: NOW + 5_000 });
    await sees(now);
    expect(update).toHaveBeenCalledTimes(calls);
  });
});
