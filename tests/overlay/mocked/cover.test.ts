// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { platformById } from '@/catalogue';
import type { Platform } from '@/catalogue/types';
import script from '@/entrypoints/reminder.content';
import { composeHelper } from '@/guidance/compose-helper';
import type { ToPage } from '@/messages/types';
import { familyOf } from '@/settings/family';
import { aChild, familySettings } from '@/tests/lib/family';

const { api, mount, toPage } = vi.hoisted(() => {
  let hear: (message: unknown) => void;
  const api = {
    id: undefined as string | undefined,
    said: [] as unknown[],
    sendMessage: async (message: unknown) => {
      if (!api.id) throw new Error('Extension context invalidated.');
      api.said.push(message);
    },
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
  };
  // Taken as the modules begin.
  Object.assign(globalThis, { chrome: { runtime: api }, defineContentScript: (script: unknown) => script });
  return { api, mount: document.createElement('div'), toPage: (message: unknown) => hear(message) };
});

// What holds it up needs more of a browser than there is here.
vi.mock('@/overlay/stand', () => {
  const nothing = () => undefined;
  const corner = document.createElement('div');
  return { createStand: () => ({ host: corner, mount, corner, up: nothing, rest: nothing, remove: nothing }) };
});

const helper: ToPage = {
  type: 'helper',
  helper: composeHelper({
    platform: platformById('ometv') as Platform,
    band: '10-12',
    family: familyOf(familySettings({}), aChild({ id: 'ada' })),
    shown: 'camera',
    watches: false,
    privateWindows: false,
  }),
  since: 0,
  fonts: [],
  styles: '',
};

const replace = vi.fn();
const livewiseCamera = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  // Back would lead to another address of the same page, with the camera on.
  vi.stubGlobal('history', { length: 2, back: vi.fn() });
  vi.stubGlobal('location', { replace });
  vi.stubGlobal('livewiseCamera', livewiseCamera);
  Object.assign(api, { id: 'livewise', said: [] });
});
afterEach(() => {
  delete (globalThis as { livewisePress?: unknown }).livewisePress;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const covered = { type: 'cover', on: true };
/** Not by going back. */
const leaves = expect.objectContaining({ type: 'choice', choice: 'leave', hasPast: false });

it.each<[string, boolean, string | undefined, unknown[], number]>([
  ['Livewise is there', false, 'livewise', [covered], 0],
  ['Livewise came late to the page', true, 'livewise', [leaves], 0],
  // What a frame has would stay on: only the background could tell it.
  ['Livewise has gone meanwhile', false, undefined, [], 1],
])('the camera is said to be off where it ends; otherwise the page is left: %s', async (_, isLate, id, said, left) => {
  vi.stubGlobal('livewiseLate', isLate);
  await (script.main as () => unknown)();
  toPage(helper);
  api.id = id;
  mount.querySelector<HTMLElement>('.lw-cover')?.click();
  await vi.advanceTimersByTimeAsync(0);
  const isCovered = said.includes(covered);
  expect(mount.textContent?.includes('The camera is off.')).toBe(isCovered);
  expect(livewiseCamera.mock.calls).toEqual(isCovered ? [['stop']] : []);
  expect(api.said).toEqual(said);
  expect(replace).toHaveBeenCalledTimes(left);
  expect(history.back).not.toHaveBeenCalled();
});
