import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchOpenPages } from '@/background/open-pages';

interface Injection {
  target: { tabId: number };
  files?: string[];
}

const LIVE = ['*://*.live.example/*'];
const CHAT = ['*://chat.example/*'];
const sentinel = 'content-scripts/sentinel.js';

const { page, put, query } = vi.hoisted(() => ({
  page: { has: false, isClosing: false },
  put: [] as [tabId: number, files: string[]][],
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
      executeScript: async ({ target, files }: Injection) => {
        if (page.isClosing && target.tabId === 1) throw new Error('No tab with id: 1.');
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
  query.mockImplementation(async ({ url }: { url: string[] }) => [{ id: url[0] === LIVE[0] ? 1 : 2 }]);
});
afterEach(() => vi.unstubAllEnvs());

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

it('Firefox does so itself', async () => {
  vi.stubEnv('FIREFOX', true as never);
  await watchOpenPages();
  expect(put).toEqual([]);
});
