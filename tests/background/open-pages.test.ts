import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchOpenPages } from '@/background/open-pages';

interface Injection {
  target: { tabId: number; allFrames?: boolean };
  files?: string[];
  func?: (tags: string) => void;
  args?: [string];
}

const LIVE = ['*://*.live.example/*'];
const CHAT = ['*://chat.example/*'];
const sentinel = 'content-scripts/sentinel.js';

const { page, put, looked, query } = vi.hoisted(() => ({
  page: { has: false, isClosing: false },
  put: [] as [tabId: number, files: string[]][],
  looked: [] as Injection['target'][],
  query: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [
          { matches: CHAT, js: ['content-scripts/camera.js'], world: 'MAIN' },
          { matches: LIVE, js: ['rules/live.js', sentinel] },
          { matches: CHAT, js: ['rules/chat.js', sentinel] },
        ],
      }),
    },
    tabs: { query },
    scripting: {
      executeScript: async ({ target, files, func, args }: Injection) => {
        if (page.isClosing && target.tabId === 1) throw new Error('No tab with id: 1.');
        looked.push(target);
        if (args && 'document' in globalThis) func?.(...args);
        if (files) put.push([target.tabId, files]);
        return [{ result: target.tabId === 1 && page.has }];
      },
    },
  },
}));

const live: [number, string[]] = [1, ['/rules/live.js', `/${sentinel}`]];
const chat: [number, string[]] = [2, ['/rules/chat.js', `/${sentinel}`]];

beforeEach(() => {
  Object.assign(page, { has: false, isClosing: false });
  put.length = 0;
  looked.length = 0;
  query.mockImplementation(async ({ url }: { url: string[] }) => [{ id: url[0] === LIVE[0] ? 1 : 2 }]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it.each<[string, Partial<typeof page>, (typeof live)[]]>([
  ['have stage 1 with the rules of their own platform, and no second hold of the camera', {}, [live, chat]],
  ['have nothing beside what stands there', { has: true }, [chat]],
  ['do not miss it because another is just closing', { isClosing: true }, [chat]],
])('after an update, pages that stand open %s', async (_, how, expected) => {
  Object.assign(page, how);
  await watchOpenPages();
  expect(put.sort(([a], [b]) => a - b)).toEqual(expected);
  expect(query).toHaveBeenCalledWith({ url: LIVE, discarded: false });
});

it('Firefox does so itself, and what nobody drives any more is taken away, in frames too', async () => {
  vi.stubEnv('FIREFOX', true as never);
  query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }]);
  // Pages closed to us say so, and keep nothing from others.
  page.isClosing = true;
  const gone: string[] = [];
  const element = (name: string, inside?: object) => ({
    matches: (tags: string) => tags.split(', ').includes(name),
    remove: () => gone.push(name),
    ...(inside && { openOrClosedShadowRoot: inside }),
  });
  const player = { querySelectorAll: () => [element('video'), element('livewise-helper')] };
  const all = [element('livewise-reminder'), element('p'), element('their-player', player)];
  vi.stubGlobal('document', { querySelectorAll: () => all });
  await watchOpenPages();
  expect(put).toEqual([]);
  expect(looked).toEqual([{ tabId: 2, allFrames: true }]);
  expect(gone).toEqual(['livewise-reminder', 'livewise-helper']);
});
