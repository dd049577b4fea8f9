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

  const isNative = (found: unknown) =>
    typeof found === 'function' && apply(indexOf, apply(sourceOf, found, []), ['[native code]']) >= 0;
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
            // What can be called and is no function (`document.all`) would be given the camera.
            apply(original, this, [asked, wanted ? undefined : onStream, onError] as never[]);
            return;
          }
          const go = () => {
            const since = stops();
            const arrived = (stream: MediaStream) => {
              if (keepAll(stream, wanted, since)) apply(onStream, undefined, [stream]);
              else failed(onError)(refusal());
            };
            apply(original, this, [asked, arrived, failed(onError)] as never[]);
          };
          // Afterwards: what it throws is not to keep us from refusing others.
          const no = () => typeof onError === 'function' && apply(later, undefined, [onError, 0, refusal()] as never[]);
          ask(wanted, go, no);
        },
      }.old as Call;
    });

  /** A copy of a camera's track keeps the camera on. */
  const wrapCopies = ({ MediaStreamTrack: Track, MediaStream: Stream }: typeof globalThis) => {
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
          const mine = apply(getTracks, this, []);
          let wanted: Wanted | undefined;
          // Not the first one's: a camera's sound comes before its picture.
          for (let i = 0; i < mine.length; i++) wanted = moreOf(wanted, wantedBy(mine[i] as MediaStreamTrack));
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
      (original) => {
        return {
          stream(this: object) {
            const stream = apply(original, this, []) as MediaStream | null;
            return stream && mayHave(this, stream) ? stream : null;
          },
        }.stream as Call;
      },
      'get',
    );

  const guard = (realm: typeof globalThis) => {
    const { MediaDevices: Devices, HTMLIFrameElement: Frame } = realm;
    // Not a secure page: it gets no camera.
    if (!Devices || !isNative(Devices.prototype.getUserMedia)) return;
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
