import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stands } from '@/background/show';

const { browser } = vi.hoisted(() => ({ browser: { scripting: { executeScript: vi.fn() } } }));
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each<[string, () => Promise<unknown>, boolean]>([
  ['says so', async () => [{ result: true }], true],
  ['is another by now', async () => [{ result: false }], false],
  ['is closed to us, or gone', () => Promise.reject(new Error('no such tab')), false],
  ['does not answer, and holds up nobody for long', () => new Promise(() => undefined), true],
])('a page that %s', async (_, answer, expected) => {
  browser.scripting.executeScript.mockImplementation(answer);
  const found = stands({ tabId: 1 }, 'page-1' as never);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await found).toBe(expected);
});
