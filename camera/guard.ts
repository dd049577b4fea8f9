import type { Wanted } from '@/catalogue/types';
import {
  apply,
  type Call,
  create,
  defineProperty,
  dispatchEvent,
  getOwnPropertyDescriptor,
  getTracks,
  indexOf,
  kindOf,
  later,
  NativeError,
  NativeEvent,
  NativeObject,
  NativePromise,
  NativeProxy,
  sourceOf,
  stop,
  whenDone,
} from './natives';
import { moreOf, type Tracks } from './tracks';

/** Has the child asked; then calls `go` once they have carried on, or `no`. */
export type Ask = (wanted: Wanted, go: () => void, no: () => void) => void;

/**
 * Gives what puts ours around everything by which one realm, this page's or a frame's, gives a camera.
 *
 * @param tracks keeps what is let through
 */
export function cameraGuard(ask: Ask, tracks: Tracks): (realm: typeof globalThis) => void {
  const { keep, keepAll, stops, wantedBy, tellAgain } = tracks;

  const refusal = () => new NativeError('Permission denied', 'NotAllowedError');

  /** Whether it is the browser's own: what stands for one, as ours does, says that it is native and not by which name. */
  const isNative = (found: unknown, name: string) => {
    const text = typeof found === 'function' ? apply(sourceOf, found, []) : '';
    return apply(indexOf, text, ['[native code]']) >= 0 && apply(indexOf, text, [`${name}(`]) >= 0;
  };
  const define = (of: object, name: string, found: PropertyDescriptor | undefined) =>
    // Without a prototype: it would be read for what the descriptor leaves out.
    defineProperty(of, name, { __proto__: null, ...found } as PropertyDescriptor);

  /**
   * Has `act` called in the place of a method or a getter; not twice. A page that looks whether its camera is the browser's own,
   * as some do that want no made-up pictures, is to find what it looks for: name, length, and a text without code.
   */
  const wrap = (
    of: object | undefined,
    name: string,
    act: (original: Call, self: object, args: unknown[]) => unknown,
    part: 'value' | 'get' = 'value',
  ) => {
    const found = of && getOwnPropertyDescriptor(of, name);
    const original = found?.[part];
    if (!of || !isNative(original, name)) return;
    define(of, name, { ...found, [part]: new NativeProxy(original, { __proto__: null, apply: act } as object) });
  };

  /**
   * A function has fields too. And `document.all` passes for `undefined` wherever that is asked in the short way, which a build
   * makes of the long one.
   */
  const isObject = (asked: unknown) => NativeObject(asked) === asked;
  /** Whether the browser takes it for a yes: what counts as false may be one all the same. */
  const isYes = (asked: unknown) => asked || asked === null || isObject(asked);
  /** What a page is after; nothing where the browser should say for itself what is wrong with the call. */
  const wantedOf = (constraints: { audio?: unknown; video?: unknown } | undefined): Wanted | undefined =>
    isYes(constraints?.video) ? 'camera' : isYes(constraints?.audio) ? 'microphone' : undefined;
  /** Read once: a getter might say one thing now and another later. */
  const readOnce = (constraints: unknown) => {
    if (!isObject(constraints)) return undefined;
    const { audio, video, peerIdentity } = constraints as { audio?: unknown; video?: unknown; peerIdentity?: unknown };
    const read = create(null);
    if (audio !== undefined) read.audio = audio;
    if (video !== undefined) read.video = video;
    if (peerIdentity !== undefined) read.peerIdentity = peerIdentity;
    return read;
  };

  /** What was let through came to nothing: that is told too, for it has been taken for a camera. */
  const failed = (told: unknown) => (error: unknown) => {
    tellAgain();
    if (typeof told === 'function') apply(told as Call, undefined, [error] as never[]);
  };

  const held = (original: Call, self: unknown, args: unknown[], wanted: Wanted) =>
    new NativePromise((resolve, reject) => {
      const go = () => {
        const since = stops();
        const result = apply(original, self as object, args as never[]) as object;
        // `then` looks for it, and a getter of the page's would be handed the browser's own promise.
        define(result, 'constructor', undefined);
        const arrived = (stream: MediaStream) => {
          if (keepAll(stream, wanted, since)) resolve(stream);
          else failed(reject)(refusal());
        };
        apply(whenDone, result, [arrived, failed(reject)] as never[]);
      };
      ask(wanted, go, () => reject(refusal()));
    });

  const wrapPromised = (Devices: typeof MediaDevices) => {
    wrap(Devices.prototype, 'getUserMedia', (original, self, args) => {
      let read: ReturnType<typeof readOnce>;
      try {
        read = readOnce(args[0]);
      } catch (error) {
        return new NativePromise((_, reject) => reject(error));
      }
      const wanted = wantedOf(read);
      const asked = read ? [read] : args;
      return wanted ? held(original, self, asked, wanted) : apply(original, self, asked as never[]);
    });
    wrap(Devices.prototype, 'getDisplayMedia', (original, self, args) => held(original, self, args, 'screen'));
  };

  /** The old forms, with callbacks. */
  const wrapOld = (name: string, { Navigator: Its }: typeof globalThis) =>
    wrap(Its.prototype, name, (original, self, args) => {
      const constraints = args[0];
      const onStream = args[1];
      const onError = args[2];
      const read = readOnce(constraints);
      const wanted = wantedOf(read);
      const asked = read ?? constraints;
      if (!wanted || typeof onStream !== 'function') {
        // What can be called and is no function (`document.all`) would be given the camera.
        apply(original, self, [asked, wanted ? undefined : onStream, onError] as never[]);
        return;
      }
      const go = () => {
        const since = stops();
        const arrived = (stream: MediaStream) => {
          if (keepAll(stream, wanted, since)) apply(onStream, undefined, [stream]);
          else failed(onError)(refusal());
        };
        apply(original, self, [asked, arrived, failed(onError)] as never[]);
      };
      // Afterwards: what it throws is not to keep us from refusing others.
      const no = () => typeof onError === 'function' && apply(later, undefined, [onError, 0, refusal()] as never[]);
      ask(wanted, go, no);
    });

  /** A copy of a camera's track keeps the camera on. */
  const wrapCopies = ({ MediaStreamTrack: Track, MediaStream: Stream }: typeof globalThis) => {
    wrap(Track.prototype, 'clone', (original, self) => {
      const copy = apply(original, self, []) as MediaStreamTrack;
      const wanted = wantedBy(self as MediaStreamTrack);
      if (wanted) keep(copy, wanted);
      return copy;
    });
    wrap(Stream.prototype, 'clone', (original, self) => {
      const copy = apply(original, self, []) as MediaStream;
      const mine = apply(getTracks, self, []);
      let wanted: Wanted | undefined;
      // Not the first one's: a camera's sound comes before its picture.
      for (let i = 0; i < mine.length; i++) wanted = moreOf(wanted, wantedBy(mine[i] as MediaStreamTrack));
      if (wanted) keepAll(copy, wanted);
      return copy;
    });
  };

  /** Until its address has loaded, a frame holds an empty page that no script of ours comes to. */
  const wrapFrames = (Frame: typeof HTMLIFrameElement, name: 'contentWindow' | 'contentDocument') =>
    wrap(
      Frame.prototype,
      name,
      (original, self) => {
        const found = apply(original, self, []) as Window | Document | null;
        try {
          guard((name === 'contentWindow' ? found : (found as Document).defaultView) as never);
        } catch {
          // Another origin's: the page cannot reach into it either.
        }
        return found;
      },
      'get',
    );

  const given: Record<number, { stream: MediaStream; isLet: boolean }> = create(null);
  let gifts = 0;

  /** Whether the page may have what an element was given; where that is new, the child is asked first. */
  const mayHave = (element: object, stream: MediaStream): boolean => {
    for (const id in given) if (given[id]?.stream === stream) return given[id]?.isLet ?? false;
    const mine = { stream, isLet: false };
    given[++gifts] = mine;
    const all = apply(getTracks, stream, []);
    const since = stops();
    let wanted: Wanted = 'microphone';
    let isLate = false;
    for (let i = 0; i < all.length; i++) if (apply(kindOf, all[i] as object, []) !== 'audio') wanted = 'camera';
    const say = (type: string) => isLate && apply(dispatchEvent, element as EventTarget, [new NativeEvent(type)]);
    const go = () => {
      mine.isLet = keepAll(stream, wanted, since);
      if (mine.isLet) say('stream');
    };
    const no = () => {
      for (let i = 0; i < all.length; i++) apply(stop, all[i] as MediaStreamTrack, []);
      say('cancel');
    };
    ask(wanted, go, no);
    isLate = true;
    return mine.isLet;
  };

  /** An element that is pressed, and asks by itself (`<usermedia>`): it keeps what it is given until the child has answered. */
  const wrapElement = (name: string, realm: typeof globalThis) =>
    wrap(
      getOwnPropertyDescriptor(realm, name)?.value?.prototype,
      'stream',
      (original, self) => {
        const stream = apply(original, self, []) as MediaStream | null;
        return stream && mayHave(self, stream) ? stream : null;
      },
      'get',
    );

  const guard = (realm: typeof globalThis) => {
    const { MediaDevices: Devices, HTMLIFrameElement: Frame } = realm;
    // Not a secure page: it gets no camera.
    if (!Devices || !isNative(Devices.prototype.getUserMedia, 'getUserMedia')) return;
    // First: if anything ever stopped us half-way, frames in this one would be a way round all of it.
    wrapFrames(Frame, 'contentWindow');
    wrapFrames(Frame, 'contentDocument');
    wrapPromised(Devices);
    wrapOld('getUserMedia', realm);
    wrapOld('webkitGetUserMedia', realm);
    wrapOld('mozGetUserMedia', realm);
    wrapCopies(realm);
    wrapElement('HTMLUserMediaElement', realm);
    wrapElement('HTMLCameraElement', realm);
    wrapElement('HTMLMicrophoneElement', realm);
  };
  return guard;
}
