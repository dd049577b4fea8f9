import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const runtime = {
  id: 'livewise' as string | undefined,
  sendMessage: vi.fn(async (_: unknown): Promise<unknown> => 'fine'),
};
const message = { type: 'checked' } as const;

/** As a content script has it: what it is given as it begins. */
const messaging = async () => {
  vi.resetModules();
  return import('@/messages/runtime');
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  runtime.id = 'livewise';
  runtime.sendMessage.mockReset().mockResolvedValue('fine');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what the background refuses is refused, also where a polyfill there can only answer so', async () => {
  const { send } = await messaging();
  expect(await send(message)).toBe('fine');
  runtime.sendMessage.mockResolvedValue({ __mozWebExtensionPolyfillReject__: true, message: 'full' });
  await expect(send(message)).rejects.toMatchObject({ message: 'full' });
});

it('a background that was just being stopped is told once more', async () => {
  const { sendAgain } = await messaging();
  runtime.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
  const answer = sendAgain(message);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBe('fine');
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

it.each([
  ['gone', 1, undefined],
  ['silent', 2, 'livewise'],
])('an extension that is %s is asked %i times in all', async (_, times, id) => {
  const { sendAgain } = await messaging();
  runtime.id = id;
  runtime.sendMessage.mockRejectedValue(new Error('no receiver'));
  const answer = sendAgain(message).catch(() => 'nobody');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBe('nobody');
  expect(runtime.sendMessage).toHaveBeenCalledTimes(times);
});
