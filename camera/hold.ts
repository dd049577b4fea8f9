import type { Wanted } from '@/catalogue/types';
import { FORGOTTEN_AFTER, PORT_EVENT, PORT_WANTED_EVENT } from './protocol';

type Call = (...args: never[]) => unknown;
type Numbered<Value> = Record<string, Value>;

/**
 * Holds a page's requests for the camera and the screen until the child has been asked. Runs in the page's own world,
 * before its scripts, and lives among them from then on: whatever is used later is taken now (a page may replace
 * `Promise.prototype.then`), nothing is looked up on an object that inherits from one of the page's, and the answers come
 * over a port that no script of the page has ever held.
 *
 * Where nobody answers (the extension is gone), a request goes through within two seconds: no page is broken.
 */
export function holdCamera(): void {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
  const { postMessage, start } = MessagePort.prototype;
  const { then } = Promise.prototype;
  const { getTracks } = MediaStream.prototype;
  const { stop } = MediaStreamTrack.prototype;
  const { toString: sourceOf } = Function.prototype;
  const { indexOf } = String.prototype;
  const { create } = Object;
  const [NativePromise, NativeError, later] = [Promise, DOMException, setTimeout];
  const getter = (of: object, name: string) => getOwnPropertyDescriptor(of, name)?.get as Call;
  const dataOf = getter(MessageEvent.prototype, 'data');
  const [readyState, kindOf] = [
    getter(MediaStreamTrack.prototype, 'readyState'),
    getter(MediaStreamTrack.prototype, 'kind'),
  ];

  const { port1: port, port2 } = new MessageChannel();
  /** What to do at an answer, by its text. */
  const answers: Numbered<() => void> = create(null);
  /** What was let through and runs, and what it is. */
  const live: Numbered<{ track: MediaStreamTrack; wanted: Wanted }> = create(null);
  let [count, waiting, tracks] = [0, 0, 0];
  let [isHeard, isShut, isAnswered, isWatching] = [false, false, false, false];
  let told = '';

  const say = (text: string) => apply(postMessage, port, [text]);
  const refusal = () => new NativeError('Permission denied', 'NotAllowedError');

  const watch = () => {
    if (isWatching) return;
    isWatching = true;
    apply(later, undefined, [look, FORGOTTEN_AFTER]);
  };

  /** While anything waits or runs: what was forgotten goes through, what has ended is told. */
  const look = () => {
    isWatching = false;
    if (waiting && !isAnswered) for (const text in answers) if (text[0] === 'g') answers[text]?.();
    isAnswered = false;
    tellLive();
    if (waiting || told) watch();
  };

  const tellLive = () => {
    let now = '';
    for (const id in live) {
      const { track, wanted } = live[id] as { track: MediaStreamTrack; wanted: Wanted };
      if (apply(readyState, track, []) === 'ended') delete live[id];
      // The camera first: it is what a child most needs to know of.
      else if (wanted === 'camera' || (wanted === 'screen' && now !== 'camera') || !now) now = wanted;
    }
    if (now !== told) {
      told = now;
      say(`live:${now}`);
    }
  };

  /** Lets `go` be called once the child has carried on, or `no`. */
  const ask = (wanted: Wanted, go: () => void, no: () => void) => {
    if (isShut) {
      no();
      return;
    }
    // Without the other half there is nobody to ask.
    if (!isHeard) {
      go();
      return;
    }
    const id = ++count;
    const settle = (act: () => void) => () => {
      delete answers[`go:${id}`];
      delete answers[`no:${id}`];
      waiting--;
      act();
    };
    waiting++;
    answers[`go:${id}`] = settle(go);
    answers[`no:${id}`] = settle(no);
    isAnswered = true;
    say(`ask:${id}:${wanted}`);
    watch();
  };

  const keep = (track: MediaStreamTrack, wanted: Wanted) => {
    live[++tracks] = { track, wanted };
  };
  const keepAll = (stream: MediaStream, wanted: Wanted) => {
    const all = apply(getTracks, stream, []) as MediaStreamTrack[];
    for (let i = 0; i < all.length; i++) {
      const track = all[i] as MediaStreamTrack;
      keep(track, apply(kindOf, track, []) === 'audio' ? 'microphone' : wanted);
    }
    tellLive();
    watch();
  };

  const answer = (text: unknown) => {
    if (text === 'beat') isAnswered = true;
    else if (text === 'open') isShut = false;
    else if (text === 'stop') {
      isShut = true;
      for (const name in answers) if (name[0] === 'n') answers[name]?.();
      for (const id in live) apply(stop, live[id]?.track, []);
      tellLive();
    } else if (typeof text === 'string') answers[text]?.();
  };

  const isNative = (found: unknown) =>
    typeof found === 'function' && (apply(indexOf, apply(sourceOf, found, []), ['[native code]']) as number) >= 0;
  const define = (of: object, name: string, found: PropertyDescriptor | undefined) =>
    // Without a prototype: it would be read for what the descriptor leaves out.
    defineProperty(of, name, { __proto__: null, ...found } as PropertyDescriptor);

  /** Puts `make(original)` in the place of a method or a getter; not twice. */
  const wrap = (
    of: object | undefined,
    name: string,
    make: (original: Call) => Call,
    part: 'value' | 'get' = 'value',
  ) => {
    const found = of && getOwnPropertyDescriptor(of, name);
    const original = found?.[part];
    if (!of || !isNative(original)) return;
    const wrapped = make(original);
    define(wrapped, 'name', getOwnPropertyDescriptor(original, 'name'));
    define(wrapped, 'length', getOwnPropertyDescriptor(original, 'length'));
    define(of, name, { ...found, [part]: wrapped });
  };

  /** What a page is after; nothing where the browser should say for itself what is wrong with the call. */
  const wantedOf = (constraints: { audio?: unknown; video?: unknown } | undefined): Wanted | undefined =>
    constraints?.video ? 'camera' : constraints?.audio ? 'microphone' : undefined;
  /** Read once: a getter might say one thing now and another later. */
  const readOnce = (constraints: unknown) => {
    if (constraints === null || typeof constraints !== 'object') return undefined;
    const { audio, video, peerIdentity } = constraints as { audio?: unknown; video?: unknown; peerIdentity?: unknown };
    const read = create(null);
    if (audio !== undefined) read.audio = audio;
    if (video !== undefined) read.video = video;
    if (peerIdentity !== undefined) read.peerIdentity = peerIdentity;
    return read;
  };

  /** What was let through came to nothing: that is told too, for it has been taken for a camera. */
  const failed = (then: unknown) => (error: unknown) => {
    say(`live:${told}`);
    if (typeof then === 'function') apply(then as Call, undefined, [error] as never[]);
  };

  const held = (original: Call, self: unknown, args: unknown[], wanted: Wanted) =>
    new NativePromise((resolve, reject) => {
      const go = () => {
        const result = apply(original, self as object, args as never[]);
        const arrived = (stream: MediaStream) => {
          keepAll(stream, wanted);
          resolve(stream);
        };
        apply(then, result as object, [arrived, failed(reject)] as never[]);
      };
      ask(wanted, go, () => reject(refusal()));
    });

  const wrapPromised = (Devices: typeof MediaDevices) => {
    wrap(Devices.prototype, 'getUserMedia', (original) => {
      return {
        getUserMedia(this: object, constraints: unknown) {
          const read = readOnce(constraints);
          const wanted = wantedOf(read);
          const args = [read ?? constraints];
          return wanted ? held(original, this, args, wanted) : apply(original, this, args as never[]);
        },
      }.getUserMedia as Call;
    });
    wrap(Devices.prototype, 'getDisplayMedia', (original) => {
      return {
        getDisplayMedia(this: object, ...args: unknown[]) {
          return held(original, this, args, 'screen');
        },
      }.getDisplayMedia as Call;
    });
  };

  /** The old forms, with callbacks. */
  const wrapOld = (name: string, { Navigator: Its }: typeof globalThis) =>
    wrap(Its.prototype, name, (original) => {
      return {
        old(this: object, constraints: unknown, onStream: unknown, onError: unknown) {
          const read = readOnce(constraints);
          const wanted = wantedOf(read);
          const asked = read ?? constraints;
          if (!wanted || typeof onStream !== 'function') {
            apply(original, this, [asked, onStream, onError] as never[]);
            return;
          }
          const arrived = (stream: MediaStream) => {
            keepAll(stream, wanted);
            apply(onStream, undefined, [stream]);
          };
          ask(
            wanted,
            () => apply(original, this, [asked, arrived, failed(onError)] as never[]),
            () => typeof onError === 'function' && apply(onError, undefined, [refusal()]),
          );
        },
      }.old as Call;
    });

  /** A copy of a camera's track keeps the camera on. */
  const wrapCopies = ({ MediaStreamTrack: Track, MediaStream: Stream }: typeof globalThis) => {
    const wantedBy = (track: MediaStreamTrack | undefined) => {
      for (const id in live) if (live[id]?.track === track) return live[id]?.wanted;
      return undefined;
    };
    wrap(Track.prototype, 'clone', (original) => {
      return {
        clone(this: MediaStreamTrack) {
          const copy = apply(original, this, []) as MediaStreamTrack;
          const wanted = wantedBy(this);
          if (wanted) keep(copy, wanted);
          return copy;
        },
      }.clone as Call;
    });
    wrap(Stream.prototype, 'clone', (original) => {
      return {
        clone(this: MediaStream) {
          const copy = apply(original, this, []) as MediaStream;
          const mine = apply(getTracks, this, []) as MediaStreamTrack[];
          let wanted: Wanted | undefined;
          for (let i = 0; i < mine.length; i++) wanted ??= wantedBy(mine[i]);
          if (wanted) keepAll(copy, wanted);
          return copy;
        },
      }.clone as Call;
    });
  };

  /** Until its address has loaded, a frame holds an empty page that no script of ours comes to. */
  const wrapFrames = (Frame: typeof HTMLIFrameElement, name: 'contentWindow' | 'contentDocument') =>
    wrap(
      Frame.prototype,
      name,
      (original) => {
        return {
          frame(this: object) {
            const found = apply(original, this, []) as Window | Document | null;
            try {
              guard((name === 'contentWindow' ? found : (found as Document).defaultView) as never);
            } catch {
              // Another origin's: the page cannot reach into it either.
            }
            return found;
          },
        }.frame as Call;
      },
      'get',
    );

  /** Everything by which one realm, this page's or a frame's, gives a camera. */
  const guard = (realm: typeof globalThis) => {
    const { MediaDevices: Devices, HTMLIFrameElement: Frame } = realm;
    // Not a secure page: it gets no camera.
    if (!Devices || !isNative(Devices.prototype.getUserMedia)) return;
    wrapPromised(Devices);
    wrapOld('getUserMedia', realm);
    wrapOld('webkitGetUserMedia', realm);
    wrapOld('mozGetUserMedia', realm);
    wrapCopies(realm);
    wrapFrames(Frame, 'contentWindow');
    wrapFrames(Frame, 'contentDocument');
  };

  guard(globalThis);
  apply(addEventListener, port, ['message', (event: MessageEvent) => answer(apply(dataOf, event, []))]);
  apply(start, port, []);

  // `false`: the other half took it.
  const offer = () => {
    const event = new MessageEvent(PORT_EVENT, { ports: [port2], cancelable: true });
    isHeard ||= !apply(dispatchEvent, globalThis, [event]);
  };
  offer();
  if (isHeard) return;
  const onWanted = () => {
    offer();
    apply(removeEventListener, globalThis, [PORT_WANTED_EVENT, onWanted] as never[]);
  };
  apply(addEventListener, globalThis, [PORT_WANTED_EVENT, onWanted] as never[]);
}
