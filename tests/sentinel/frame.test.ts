// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenLarge } from '@/sentinel/frame';

const size = (width: number, height: number) => {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
};
const inFrame = () => vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window);
const end = new AbortController();

/** Whether it has stopped waiting by now. */
async function isOver(waiting: Promise<void> | undefined): Promise<boolean> {
  let over = false;
  void waiting?.then(() => {
    over = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  return over;
}

beforeEach(() => size(0, 0));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('a page of its own waits for nothing, nor does a frame that is large', () => {
  expect(whenLarge(end.signal)).toBeUndefined();
  inFrame();
  size(300, 200);
  expect(whenLarge(end.signal)).toBeUndefined();
});

it.each(['resize', 'DOMContentLoaded', 'load'])(
  'a frame that was small has a card once %s finds it large, and not before',
  async (event) => {
    inFrame();
    const waiting = whenLarge(end.signal);
    size(299, 200);
    dispatchEvent(new Event(event));
    expect(await isOver(waiting)).toBe(false);
    size(300, 200);
    expect(await isOver(waiting)).toBe(false);
    dispatchEvent(new Event(event));
    expect(await isOver(waiting)).toBe(true);
  },
);

it('nothing waits on once the page has moved on', async () => {
  inFrame();
  const moved = new AbortController();
  const waiting = whenLarge(moved.signal);
  moved.abort();
  expect(await isOver(waiting)).toBe(true);
});
