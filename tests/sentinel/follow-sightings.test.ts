// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sighting } from '@/catalogue/types';
import { followSightings } from '@/sentinel/follow-sightings';

const { send } = vi.hoisted(() => ({ send: vi.fn(async (_: { type: string }) => undefined) }));
vi.mock('@/messages/runtime', () => ({ runtime: () => ({ id: 'livewise' }), send, sendAgain: send }));

const rules = {
  id: 'kick',
  sites: [{ hosts: [location.hostname], likely: { watching: ['/:channel'] } }],
  page: [
    { script: '"live":true', is: 'live' as const },
    { element: '#live', is: 'live' as const },
  ],
};
const channel: Sighting = { platform: 'kick', activity: 'watching', certainty: 'likely', adult: false };
const begun: ReturnType<typeof followSightings>[] = [];
const follow = () => {
  const see = followSightings(
    rules,
    () => undefined,
    () => undefined,
  );
  begun.push(see);
  return see;
};
// A page that is still looked at outlasts its test, and its document.
afterEach(() => {
  for (const see of begun.splice(0)) see(undefined, 'in-page');
});
const said = () => send.mock.calls.map(([{ type }]) => type);
const settled = () => new Promise((done) => setTimeout(done, 50));

/** How far the page has come as the script begins; as a rule it is there before everything. */
const readyState = vi.spyOn(document, 'readyState', 'get');

beforeEach(() => {
  send.mockClear();
  readyState.mockReturnValue('loading');
  document.body.innerHTML = '';
  history.replaceState(null, '', '/someone');
});

it.each<[string, () => void, Sighting, string[], string?]>([
  ['a mark is added to its address', () => history.replaceState(null, '', '/someone?ref=home'), channel, ['sighting']],
  ['a mark is taken off', () => history.replaceState(null, '', '/someone'), channel, ['sighting'], '/someone?ref=home'],
  [
    'its query names another video',
    () => history.pushState(null, '', '/someone?z=12'),
    channel,
    ['sighting', 'gone'],
    '/someone?z=1',
  ],
  ['the page moves on', () => history.pushState(null, '', '/other'), channel, ['sighting', 'gone']],
  ['it shows another video at the same place', () => undefined, { ...channel, content: 'b' }, ['sighting', 'gone']],
])('what stands on a live channel, where %s', async (_, happens, next, words, begins = '/someone') => {
  history.replaceState(null, '', begins);
  document.body.innerHTML = '<p id="live">Live</p>';
  const see = follow();
  see({ ...channel, ...(next.content !== undefined && { content: 'a' }) });
  await settled();
  happens();
  see(next, 'in-page');
  await settled();
  // What was there at the moment of the move is not believed at once.
  expect(said()).toEqual(words);
});

it.each<[string, (Sighting | undefined)[], string[]]>([
  ['was live to its end', [channel], ['sighting', 'gone']],
  ['has moved on from what was live', [channel, undefined], ['sighting', 'gone', 'gone']],
  ['was never live', [undefined], []],
])('a page that is left says so where it %s', async (_, shows, words) => {
  const onLeft = vi.spyOn(window, 'addEventListener');
  const see = follow();
  for (const sighting of shows) {
    see(sighting && { ...sighting, certainty: 'sure' }, 'in-page');
    await settled();
  }
  const [, listener] = onLeft.mock.calls.find(([type]) => type === 'pagehide') ?? [];
  (listener as (event: unknown) => void)({ isTrusted: true });
  onLeft.mockRestore();
  expect(said()).toEqual(words);
});

it('a page without TLS, for which browsers have fewer words, is reported all the same', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  delete (globalThis as { livewisePage?: string }).livewisePage;
  const see = follow();
  see({ ...channel, certainty: 'sure' });
  await settled();
  expect(said()).toEqual(['sighting']);
  expect(send).toHaveBeenCalledWith(expect.objectContaining({ page: expect.stringMatching(/^\d{20,40}$/) }));
  vi.unstubAllGlobals();
});

it.each([
  ['was loaded at another address, what it was made with is not believed', '/other', []],
  ['has not moved, it is', '/someone', ['sighting']],
])('put into a page that stands open and %s', async (_, loadedAt, words) => {
  readyState.mockReturnValue('complete');
  const { href } = new URL(loadedAt, location.href);
  const loaded = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: href } as PerformanceEntry]);
  document.body.innerHTML = '<script type="text/plain">{"live":true}</script>';
  const see = follow();
  see(channel);
  await settled();
  loaded.mockRestore();
  expect(said()).toEqual(words);
});

it('what the first page was made with is not believed after a move, nor when the browser brings the page back', async () => {
  document.body.innerHTML = '<script type="text/plain">{"live":true}</script>';
  const see = follow();
  see(channel);
  await settled();
  expect(said()).toEqual(['sighting']);
  history.pushState(null, '', '/other');
  see(channel, 'in-page');
  await settled();
  see(channel, 'fresh');
  await settled();
  expect(said()).toEqual(['sighting', 'gone']);
});
