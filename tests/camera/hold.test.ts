import fc from 'fast-check';
import { parseAst } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_EVERY, FORGOTTEN_AFTER, PORT_EVENT, REFUSED_AFTER } from '@/camera/protocol';
import { ask, captured, pressed, putBrowserParts, takePort } from './browser-parts';

/** As its script does on a page: what it uses of the browser is taken as it begins. */
async function holdCamera(): Promise<void> {
  vi.resetModules();
  (await import('@/camera/hold')).holdCamera();
}

/** How long a request that nobody answers may be held, in milliseconds. */
const LONGEST_HELD = 2_000;

beforeEach(() => {
  vi.useFakeTimers();
  putBrowserParts();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a page that asks for the camera', () => {
  it('gets it at once where the other half is not there', async () => {
    await holdCamera();
    const request = ask();
    await pass(0);
    expect(request.state).toBe('on');
  });

  it.each([
    ['go:1', 'on'],
    ['no:1', 'NotAllowedError'],
    ['stop', 'NotAllowedError'],
    ['go:2', 'waits'],
    ['beat', 'waits'],
  ])('is answered "%s": %s', async (answer, state) => {
    const { said, say } = takePort(PORT_EVENT);
    await holdCamera();
    const request = ask();
    expect(said).toEqual(['ask:1:camera']);
    say(answer);
    await pass(0);
    expect(request.state).toBe(state);
  });

  it.each([
    ['null for a camera', { video: null }, 'camera'],
    ['a function for its wishes', Object.assign(() => undefined, { video: true }), 'camera'],
    ['null for a microphone', { video: false, audio: null }, 'microphone'],
  ])('is asked about as well where it gives %s, which a browser takes for a yes', async (_, constraints, wanted) => {
    const { said } = takePort(PORT_EVENT);
    await holdCamera();
    ask(constraints);
    expect(said).toEqual([`ask:1:${wanted}`]);
  });

  it.each([null, 'camera', {}, { video: false, audio: 0 }])('is none where it gives %j', async (constraints) => {
    const { said } = takePort(PORT_EVENT);
    await holdCamera();
    ask(constraints);
    expect(said).toEqual([]);
  });

  it('is not handed what the browser promised, by whatever looks at its constructor', async () => {
    const { say } = takePort(PORT_EVENT);
    await holdCamera();
    const request = ask();
    const found = Object.getOwnPropertyDescriptor(Promise.prototype, 'constructor');
    const seen: unknown[] = [];
    Object.defineProperty(Promise.prototype, 'constructor', {
      configurable: true,
      get() {
        seen.push(this);
        throw new Error('not here');
      },
    });
    say('go:1');
    Object.defineProperty(Promise.prototype, 'constructor', found ?? {});
    expect(seen).toEqual([]);
    await pass(0);
    expect(request.state).toBe('on');
  });

  it('is held as long as the child is asked, and for two seconds more at most, whenever it asks', async () => {
    const time = fc.integer({ min: 0, max: 6_000 });
    await fc.assert(
      fc.asyncProperty(time, time, fc.boolean(), async (asksAt, askedFor, hasAskedBefore) => {
        putBrowserParts();
        const { say } = takePort(PORT_EVENT);
        await holdCamera();
        if (hasAskedBefore) {
          ask();
          say('go:1');
        }
        await pass(asksAt);
        const request = ask();
        for (let since = 0; since < askedFor; since += BEAT_EVERY) {
          await pass(Math.min(BEAT_EVERY, askedFor - since));
          expect(request.state).toBe('waits');
          say('beat');
        }
        await pass(LONGEST_HELD);
        expect(request.state).toBe('on');
      }),
    );
  });
});

it('is held as well by a page that was at work for so long that what it is told comes late', async () => {
  const { say } = takePort(PORT_EVENT);
  await holdCamera();
  const request = ask();
  // The look that finds nobody; the word was on its way and comes right after it.
  await pass(FORGOTTEN_AFTER);
  say('beat');
  for (let i = 0; i < 4; i++) {
    await pass(FORGOTTEN_AFTER);
    say('beat');
  }
  expect(request.state).toBe('waits');
});

describe('a page that is covered', () => {
  it('is refused a moment later, or asked about where it was uncovered by then', async () => {
    const { said, say } = takePort(PORT_EVENT);
    await holdCamera();
    say('stop');
    const first = ask();
    await pass(REFUSED_AFTER);
    expect([said, first.state]).toEqual([[], 'NotAllowedError']);
    const second = ask();
    say('open');
    await pass(REFUSED_AFTER);
    expect([said, second.state]).toEqual([['ask:1:camera'], 'waits']);
  });

  it('loses its camera before it hears of anything, and throws nothing in between', async () => {
    const { said, say } = takePort(PORT_EVENT);
    await holdCamera();
    ask();
    say('go:1');
    await pass(0);
    expect(said.at(-1)).toBe('live:camera');
    const heard: (string | undefined)[] = [];
    const old = (Navigator.prototype as never as Record<string, (...all: unknown[]) => void>).webkitGetUserMedia;
    old?.call(
      {},
      { video: true },
      () => undefined,
      (error: DOMException) => {
        heard.push(said.at(-1), error.name);
        throw new Error('not me');
      },
    );
    const other = ask();
    expect(said.at(-1)).toBe('ask:3:camera');
    say('stop');
    expect(heard).toEqual([]);
    expect(() => vi.advanceTimersByTime(0)).toThrow('not me');
    expect(heard).toEqual(['live:', 'NotAllowedError']);
    await pass(0);
    expect(other.state).toBe('NotAllowedError');
  });
});

describe('a page that is there wherever somebody goes through a list', () => {
  /** How often it was called, and stopped whoever had called it. */
  const spoilt = (act: () => unknown): number => {
    let called = 0;
    const own = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator) ?? {};
    const value = () => {
      called++;
      throw new Error('no further');
    };
    Object.defineProperty(Array.prototype, Symbol.iterator, { ...own, value });
    try {
      act();
    } finally {
      Object.defineProperty(Array.prototype, Symbol.iterator, own);
    }
    return called;
  };
  const waiting = async () => {
    const half = takePort(PORT_EVENT);
    await holdCamera();
    const [asked, fresh] = [pressed(), pressed()];
    expect(asked.stream).toBeNull();
    return { ...half, fresh };
  };
  type Waiting = Awaited<ReturnType<typeof waiting>>;

  it.each<[string, (all: Waiting) => unknown]>([
    ['a page asks', () => ask()],
    ['an element asks', ({ fresh }) => fresh.stream],
    ['a stream is copied', () => new MediaStream().clone()],
    ['the child carries on', ({ say }) => say('go:1')],
    ['the child says no', ({ say }) => say('no:1')],
    ['everything is stopped', ({ say }) => say('stop')],
    ['it is looked what runs', () => vi.advanceTimersByTime(FORGOTTEN_AFTER)],
  ])('is not called where %s', async (_, act) => {
    const all = await waiting();
    expect(spoilt(() => act(all))).toBe(0);
  });

  const sources = import.meta.glob<string>('/camera/{guard,hold,natives,tracks}.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  it.each(Object.entries(sources))('is not called by anything that is written in %s', (_, source) => {
    const calling: string[] = [];
    JSON.stringify(parseAst(source, { lang: 'ts' }), (key, part) => {
      if (['ForOfStatement', 'ArrayPattern', 'SpreadElement', 'AwaitExpression'].includes(part?.type))
        calling.push(source.slice(part.start, part.end));
      // An object is spread field by field.
      return key === 'properties' ? part.filter(({ type }: { type: string }) => type !== 'SpreadElement') : part;
    });
    expect(calling).toEqual([]);
  });

  it.each<[string, (frame: HTMLIFrameElement) => Window | null | undefined]>([
    ['contentWindow', (frame) => frame.contentWindow],
    ['contentDocument', (frame) => frame.contentDocument?.defaultView],
  ])('gets no camera from a frame in an empty frame either, by its %s', async (_, windowOf) => {
    const { said } = takePort(PORT_EVENT);
    await holdCamera();
    const outer = new HTMLIFrameElement();
    expect(spoilt(() => outer.contentWindow)).toBe(0);
    const { HTMLIFrameElement: Frame } = outer.contentWindow as never as typeof globalThis;
    const { MediaDevices: Devices } = windowOf(new Frame()) as never as typeof globalThis;
    void new Devices().getUserMedia({ video: true });
    expect(said).toEqual(['ask:1:camera']);
  });
});

describe('a copy that outlives what it was made of', () => {
  const stopped = (stream: MediaStream) => {
    for (const track of stream.getTracks()) track.stop();
  };
  /** What is let through, with sound. */
  const onAir = async (way: 'getUserMedia' | 'getDisplayMedia') => {
    const half = takePort(PORT_EVENT);
    await holdCamera();
    const request = ask({ audio: true, video: true }, way);
    half.say('go:1');
    await pass(0);
    return { ...half, stream: request.stream as MediaStream };
  };

  it.each<[string, (stream: MediaStream) => MediaStream | Promise<MediaStream>]>([
    ['of the stream', (stream) => stream.clone()],
    ['of each track', (stream) => new MediaStream(stream.getTracks().map((track) => track.clone()))],
    ['of a copy', (stream) => stream.clone().clone()],
    ['of what a playing element gives', (stream) => captured(stream).clone()],
    [
      'of what a playing element gave before the end',
      async (stream) => {
        const [other, later] = [stream.clone(), captured(stream)];
        stopped(stream);
        await pass(FORGOTTEN_AFTER);
        const copy = later.clone();
        stopped(other);
        return copy;
      },
    ],
  ])('is told of as what it is, and ends with a cover: %s', async (_, copied) => {
    for (const [way, what] of [
      ['getUserMedia', 'camera'],
      ['getDisplayMedia', 'screen'],
    ] as const) {
      putBrowserParts();
      const { stream, said, say } = await onAir(way);
      const copy = await copied(stream);
      stopped(stream);
      await pass(FORGOTTEN_AFTER);
      expect(said.at(-1)).toBe(`live:${what}`);
      say('stop');
      expect(copy.getTracks().map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
      expect(said.at(-1)).toBe('live:');
    }
  });

  it('is a camera where a screen was copied with it', async () => {
    const { stream, said, say } = await onAir('getDisplayMedia');
    const request = ask();
    say('go:2');
    await pass(0);
    const both = new MediaStream([...stream.getTracks(), ...(request.stream?.getTracks() ?? [])]);
    both.clone();
    stopped(both);
    await pass(FORGOTTEN_AFTER);
    expect(said.at(-1)).toBe('live:camera');
  });
});

describe('an element that asks by itself', () => {
  const given = async () => {
    const half = takePort(PORT_EVENT);
    await holdCamera();
    const element = pressed();
    const heard: string[] = [];
    for (const type of ['stream', 'cancel']) element.addEventListener(type, () => heard.push(type));
    return { ...half, element, heard };
  };

  it('keeps its stream until the child has answered, and says so then', async () => {
    const { element, said, say, heard } = await given();
    expect([element.stream, element.stream]).toEqual([null, null]);
    expect(said).toEqual(['ask:1:camera']);
    say('go:1');
    expect(element.stream).not.toBeNull();
    expect(heard).toEqual(['stream']);
    expect(said.at(-1)).toBe('live:camera');
    say('stop');
    expect(element.stream?.getTracks()[0]?.readyState).toBe('ended');
  });

  it.each(['no:1', 'stop'])('gives nothing after "%s", and its camera is off', async (answer) => {
    const stopped = vi.spyOn(MediaStreamTrack.prototype, 'stop');
    const { element, say, heard } = await given();
    expect(element.stream).toBeNull();
    say(answer);
    expect(element.stream).toBeNull();
    expect(heard).toEqual(['cancel']);
    expect(stopped).toHaveBeenCalled();
  });
});

describe('a camera that was still starting as everything was stopped', () => {
  it.each([[['go:1', 'stop']], [['go:1', 'stop', 'open']], [['go:1', 'stop', 'open', 'stop', 'open']]])(
    'ends as it arrives: %j',
    async (words) => {
      const stopped = vi.spyOn(MediaStreamTrack.prototype, 'stop');
      const { said, say } = takePort(PORT_EVENT);
      await holdCamera();
      const request = ask();
      for (const word of words) say(word);
      expect(request.state).toBe('waits');
      await pass(0);
      expect(request.state).toBe('NotAllowedError');
      expect(stopped).toHaveBeenCalledTimes(1);
      expect(said).not.toContain('live:camera');
      // It was taken for a camera that comes: it does not.
      expect(said.at(-1)).toBe('live:');
    },
  );

  it('and one that the child carries on to afterwards does not', async () => {
    const { said, say } = takePort(PORT_EVENT);
    await holdCamera();
    ask();
    for (const word of ['go:1', 'stop', 'open']) say(word);
    await pass(0);
    const request = ask();
    say('go:2');
    await pass(0);
    expect(request.state).toBe('on');
    expect(said.at(-1)).toBe('live:camera');
  });
});
