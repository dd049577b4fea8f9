// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawAnew, takeToken } from '@/components/shared/drawn-anew';

const reload = vi.fn();
beforeEach(() => {
  reload.mockClear();
  sessionStorage.clear();
  vi.spyOn(location, 'reload').mockImplementation(reload);
});
afterEach(() => vi.restoreAllMocks());

it('a page that is drawn anew takes its token with it, once', () => {
  drawAnew('a-token');
  expect(reload).toHaveBeenCalledOnce();
  expect(takeToken()).toBe('a-token');
  expect(takeToken()).toBeUndefined();
  expect(sessionStorage).toHaveLength(0);
});

it('a page that was not unlocked takes nothing', () => {
  drawAnew(undefined);
  expect(reload).toHaveBeenCalledOnce();
  expect(takeToken()).toBeUndefined();
});

it('where nothing may be kept, the page is drawn anew all the same', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('not allowed');
    },
  });
  drawAnew('a-token');
  expect(reload).toHaveBeenCalledOnce();
  expect(takeToken()).toBeUndefined();
  vi.unstubAllGlobals();
});
