import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridgeCamera } from '@/camera/bridge';
import { REFUSED_AFTER } from '@/camera/protocol';
import { ask, putBrowserParts } from './browser-parts';

/** How long a page may wait where nobody asks the child, in milliseconds. */
const LONGEST_HELD = 2_000;

const { api, tell } = vi.hoisted(() => {
  const api = {
    id: 'livewise' as string | undefined,
    sendMessage: async (_: unknown): Promise<unknown> => 'wait',
    onMessage: {
      addListener: (listener: (message: unknown) => void) => {
        // As the browser does once the extension is gone.
        if (!api.id) throw new Error('Extension context invalidated.');
        heard = listener;
      },
    },
  };
  let heard: (message: unknown) => void;
  // Taken by `messages/runtime.ts` as it begins.
  Object.assign(globalThis, { chrome: { runtime: api } });
  return { api, tell: (message: unknown) => heard(message) };
});

/** What the background says to a page that asks; of the rest it only takes note. */
const background = (answer: () => Promise<unknown>) => {
  api.sendMessage = async (message) => ((message as { type: string }).type === 'camera' ? answer() : undefined);
};
const word = (said: string) => tell({ type: 'camera', word: said });
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

let parts: ReturnType<typeof putBrowserParts>;

beforeEach(async () => {
  vi.useFakeTimers();
  parts = putBrowserParts();
  api.id = 'livewise';
  bridgeCamera();
  // It takes what it uses of the browser as its script begins.
  vi.resetModules();
  (await import('@/camera/hold')).holdCamera();
});
afterEach(() => {
  delete (globalThis as { livewiseBridge?: true }).livewiseBridge;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('a page that was let go on because nobody answered in time has its camera ended by a no', async () => {
  background(() => new Promise((done) => setTimeout(done, LONGEST_HELD + 500, 'wait')));
  const told = vi.spyOn(api, 'sendMessage');
  const request = ask();
  await pass(LONGEST_HELD + 1_000);
  expect(request.state).toBe('on');
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'on-camera', live: 'camera' }));
  word('no');
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'on-camera', live: 'nothing' }));
  // The child is asked the next time.
  background(async () => 'wait');
  const next = ask();
  await pass(LONGEST_HELD * 2);
  expect(next.state).toBe('waits');
});

it('a no that comes before the late camera has started ends it as it arrives', async () => {
  let starts: (stream: MediaStream) => void = () => undefined;
  const waits = (() => new Promise<MediaStream>((resolve) => (starts = resolve))).bind(null);
  Object.defineProperty(MediaDevices.prototype, 'getUserMedia', { value: waits, configurable: true, writable: true });
  vi.resetModules();
  delete (globalThis as { livewiseBridge?: true }).livewiseBridge;
  bridgeCamera();
  (await import('@/camera/hold')).holdCamera();
  background(() => new Promise((done) => setTimeout(done, LONGEST_HELD + 500, 'wait')));
  const request = ask();
  await pass(LONGEST_HELD + 1_000);
  word('no');
  starts(new MediaStream());
  await pass(0);
  expect(request.state).toBe('NotAllowedError');
});

it.each([
  ['go', 'camera'],
  ['no', 'nothing'],
])('an answer that comes late still counts: %s', async (late, live) => {
  background(() => new Promise((done) => setTimeout(done, LONGEST_HELD + 500, late)));
  const request = ask();
  await pass(LONGEST_HELD);
  expect(request.state).toBe('on');
  const told = vi.spyOn(api, 'sendMessage');
  await pass(1_000);
  // A no to another request ends only what was let go on without a yes.
  word('no');
  expect(told.mock.calls.map(([message]) => message)).toEqual(
    live === 'nothing' ? [expect.objectContaining({ type: 'on-camera', live })] : [],
  );
});

it('a no to somebody else’s request, or one that is said twice, leaves the camera that the page has', async () => {
  background(async () => 'wait');
  const request = ask();
  await pass(0);
  word('go');
  await pass(0);
  expect(request.state).toBe('on');
  const told = vi.spyOn(api, 'sendMessage');
  word('no');
  word('no');
  expect(told).not.toHaveBeenCalled();
});

describe('a page that asks for the camera', () => {
  it.each([
    ['says yes', 'on', 0, async () => 'go'],
    ['says no', 'NotAllowedError', 0, async () => 'no'],
    ['knows nothing of it', 'on', 0, async () => undefined],
    // Asked once more.
    ['cannot be reached', 'on', 300, () => Promise.reject(new Error('no receiver'))],
  ])('is answered at once where the background %s: %s', async (_, state, after, answer) => {
    background(answer);
    const request = ask();
    await pass(after);
    expect(request.state).toBe(state);
  });

  it.each([
    ['go', 'on'],
    ['no', 'NotAllowedError'],
    ['stop', 'NotAllowedError'],
  ])('waits for the child as long as it takes, then: %s, %s', async (said, state) => {
    background(async () => 'wait');
    const request = ask();
    await pass(10 * 60_000);
    expect(request.state).toBe('waits');
    word(said);
    await pass(0);
    expect(request.state).toBe(state);
  });

  it('gets it within two seconds where the background never answers, and not much sooner', async () => {
    background(() => new Promise(() => undefined));
    const request = ask();
    await pass(1_700);
    expect(request.state).toBe('waits');
    await pass(LONGEST_HELD - 1_700);
    expect(request.state).toBe('on');
  });

  it('gets it at once where the extension was gone before it asked', async () => {
    api.id = undefined;
    background(() => Promise.reject(new Error('Extension context invalidated.')));
    const request = ask();
    await pass(0);
    expect(request.state).toBe('on');
  });

  it('gets it within two seconds once the extension is gone', async () => {
    background(async () => 'wait');
    const request = ask();
    await pass(60_000);
    expect(request.state).toBe('waits');
    api.id = undefined;
    await pass(LONGEST_HELD);
    expect(request.state).toBe('on');
  });
});

it('nothing is beaten for once a cover has refused what waited', async () => {
  background(async () => 'wait');
  const request = ask();
  await pass(0);
  word('stop');
  await pass(LONGEST_HELD);
  expect([request.state, vi.getTimerCount()]).toEqual(['NotAllowedError', 0]);
});

it('a page that the browser makes ready waits until it is shown, and is asked about then', async () => {
  let asked = 0;
  background(async () => {
    asked++;
    return 'wait';
  });
  Object.assign(document, { prerendering: true });
  const request = ask();
  await pass(60_000);
  expect([asked, request.state]).toEqual([0, 'waits']);
  Object.assign(document, { prerendering: false });
  document.dispatchEvent({ type: 'prerenderingchange' } as Event);
  await pass(0);
  expect([asked, request.state]).toEqual([1, 'waits']);
  word('go');
  await pass(0);
  expect(request.state).toBe('on');
});

it('a word that was lost is not said again after a newer one', async () => {
  const words: string[] = [];
  let isLost = true;
  api.sendMessage = async (message) => {
    const { type, live } = message as { type: string; live: string };
    if (type !== 'on-camera') return 'go';
    if (isLost) throw new Error('no receiver');
    words.push(live);
    return undefined;
  };
  ask();
  await pass(0);
  isLost = false;
  word('stop');
  await pass(0);
  expect(words).toEqual(['nothing']);
  await pass(LONGEST_HELD);
  expect(words.at(-1)).toBe('nothing');
});

it('the newest is said again where it was lost', async () => {
  const words: string[] = [];
  let tries = 0;
  api.sendMessage = async (message) => {
    const { type, live } = message as { type: string; live: string };
    if (type !== 'on-camera') return 'go';
    if (++tries < 2) throw new Error('no receiver');
    words.push(live);
    return undefined;
  };
  ask();
  await pass(LONGEST_HELD);
  expect(words).toEqual(['camera']);
});

describe('a page that is left', () => {
  const said: unknown[] = [];
  beforeEach(() => {
    said.length = 0;
    api.sendMessage = async (message) => {
      said.push((message as { type: string }).type);
      return 'wait';
    };
  });
  const leave = (isTrusted: boolean) => dispatchEvent({ type: 'pagehide', isTrusted } as Event);
  const comeBack = (isTrusted = true, persisted = true) =>
    dispatchEvent({ type: 'pageshow', isTrusted, persisted } as PageTransitionEvent);

  it('says so where it has asked for the camera, for nobody else may know of it', () => {
    ask();
    leave(true);
    expect(said).toEqual(['camera', 'gone']);
  });
  it('has nothing to say where it has not', () => {
    leave(true);
    expect(said).toEqual([]);
  });
  it('is not left because it says so itself', async () => {
    const request = ask();
    leave(false);
    await pass(LONGEST_HELD);
    expect(said).toEqual(['camera']);
    expect(request.state).toBe('waits');
  });
  it.each([
    ['is shown for the first time', true, false],
    ['says so itself', false, true],
  ])('has not come back because it %s', async (_, isTrusted, persisted) => {
    const request = ask();
    comeBack(isTrusted, persisted);
    await pass(LONGEST_HELD);
    expect(request.state).toBe('waits');
  });
  it('waits for nobody once the browser brings it back, and is asked about anew', async () => {
    const before = ask();
    await pass(0);
    leave(true);
    comeBack();
    await pass(LONGEST_HELD);
    expect(before.state).toBe('NotAllowedError');
    // Nothing is beaten for any more.
    expect(vi.getTimerCount()).toBe(0);
    said.length = 0;
    const next = ask();
    await pass(LONGEST_HELD * 2);
    expect([said, next.state]).toEqual([['camera'], 'waits']);
    word('go');
    await pass(0);
    expect(next.state).toBe('on');
  });
  it('so it is where it has opened its document anew before it asked', async () => {
    parts.openAnew();
    const request = ask();
    await pass(0);
    leave(true);
    comeBack();
    await pass(LONGEST_HELD);
    expect(request.state).toBe('NotAllowedError');
  });
  it('may ask once the browser brings it back, where it was covered and had not asked before', async () => {
    (globalThis as { livewiseCamera?: (word: 'stop') => void }).livewiseCamera?.('stop');
    const refused = ask();
    await pass(REFUSED_AFTER);
    leave(true);
    // Before it is told, as a listener of the page's own may be.
    const next = ask();
    comeBack();
    await pass(LONGEST_HELD);
    expect([refused.state, next.state]).toEqual(['NotAllowedError', 'waits']);
  });
  it('is not asked about once it is back and was refused, where the background had just been stopped', async () => {
    api.sendMessage = async (message) => {
      said.push((message as { type: string }).type);
      if (said.length === 1) throw new Error('no receiver');
      return 'wait';
    };
    const request = ask();
    await pass(0);
    leave(true);
    comeBack();
    await pass(LONGEST_HELD);
    expect([said, request.state]).toEqual([['camera', 'gone', undefined], 'NotAllowedError']);
  });
  it('keeps the camera that it gets then, whatever is answered late to what it asked before', async () => {
    background(() => new Promise((done) => setTimeout(done, LONGEST_HELD + 500, 'no')));
    ask();
    leave(true);
    comeBack();
    background(async () => 'go');
    const next = ask();
    await pass(0);
    expect(next.state).toBe('on');
    const told = vi.spyOn(api, 'sendMessage');
    await pass(LONGEST_HELD * 2);
    word('no');
    expect(told).not.toHaveBeenCalled();
  });
});
