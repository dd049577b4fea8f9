// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '@/sentinel/watch-page';

const { send } = vi.hoisted(() => ({ send: vi.fn(async (_: unknown) => undefined) }));
vi.mock('@/messages/runtime', () => ({ runtime: () => ({ id: 'livewise' }), send, sendAgain: send }));

const rules = { id: 'ometv', sites: [{ hosts: [location.hostname], 'video-chat': ['/**'] }] };

beforeEach(() => {
  send.mockClear();
});

it('a page that is made ready before it is wanted says nothing until it is shown, and then once', async () => {
  Object.assign(document, { prerendering: true });
  watchPage(rules);
  await new Promise((done) => setTimeout(done, 50));
  expect(send).not.toHaveBeenCalled();

  Object.assign(document, { prerendering: false });
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  expect(send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'sighting', arrival: 'fresh' }));
});
