import { vi } from 'vitest';

type Listener = (event: unknown) => void;

/** Has some of its methods and getters pass for the browser's own, as the text of whatever is behind a proxy does. */
function asNative(of: object, ...names: string[]): void {
  for (const name of names) {
    const found = Object.getOwnPropertyDescriptor(of, name);
    for (const part of ['value', 'get'] as const) if (found?.[part]) found[part] = new Proxy(found[part], {});
    Object.defineProperty(of, name, found ?? {});
  }
}

/**
 * Puts stand-ins in place of the parts of a browser that the camera's hold takes, as far as it uses them. Messages arrive at
 * once.
 * @returns `openAnew` does what `document.open` does: all listeners of the page are gone
 */
export function putBrowserParts(): { openAnew(): void } {
  const heard = new Map<object, Map<string, Set<Listener>>>();
  class EventTarget {
    addEventListener(type: string, listener: Listener): void {
      const ofThis = heard.get(this) ?? new Map<string, Set<Listener>>();
      heard.set(this, ofThis.set(type, (ofThis.get(type) ?? new Set()).add(listener)));
    }
    removeEventListener(type: string, listener: Listener): void {
      heard.get(this)?.get(type)?.delete(listener);
    }
    dispatchEvent(event: MessageEvent): boolean {
      heard
        .get(this)
        ?.get(event.type)
        ?.forEach((listener) => void listener(event));
      return !event.defaultPrevented;
    }
  }
  class MessageEvent {
    defaultPrevented = false;
    constructor(
      readonly type: string,
      private readonly init: { data?: unknown; ports?: unknown[] } = {},
    ) {}
    get data(): unknown {
      return this.init.data;
    }
    get ports(): unknown[] {
      return this.init.ports ?? [];
    }
    preventDefault(): void {
      this.defaultPrevented = true;
    }
    stopImmediatePropagation(): void {}
  }
  class MessagePort extends EventTarget {
    peer: MessagePort | undefined;
    postMessage(data: unknown): void {
      this.peer?.dispatchEvent(new MessageEvent('message', { data }));
    }
    start(): void {}
    set onmessage(listener: Listener) {
      this.addEventListener('message', listener);
    }
  }
  class MessageChannel {
    readonly port1 = new MessagePort();
    readonly port2 = new MessagePort();
    constructor() {
      this.port1.peer = this.port2;
      this.port2.peer = this.port1;
    }
  }
  let count = 0;
  class MediaStreamTrack {
    private isOver = false;
    constructor(
      private readonly sort = 'video',
      private readonly name = String(++count),
    ) {}
    get readyState(): string {
      return this.isOver ? 'ended' : 'live';
    }
    get kind(): string {
      return this.sort;
    }
    get id(): string {
      return this.name;
    }
    stop(): void {
      this.isOver = true;
    }
    clone(): MediaStreamTrack {
      return new MediaStreamTrack(this.sort);
    }
  }
  asNative(MediaStreamTrack.prototype, 'clone');
  class MediaStream {
    constructor(private readonly tracks = [new MediaStreamTrack()]) {}
    getTracks(): MediaStreamTrack[] {
      return this.tracks;
    }
    clone(): MediaStream {
      return new MediaStream(this.tracks.map(({ kind }) => new MediaStreamTrack(kind)));
    }
  }
  asNative(MediaStream.prototype, 'clone');
  /** The sound comes first, as in browsers. */
  const withSound = () => new MediaStream([new MediaStreamTrack('audio'), new MediaStreamTrack()]);
  /** What a page has, and each frame of its own. */
  const realm = () => {
    class MediaDevices {
      async getUserMedia(constraints?: MediaStreamConstraints): Promise<MediaStream> {
        return constraints?.audio ? withSound() : new MediaStream();
      }
      async getDisplayMedia(): Promise<MediaStream> {
        return withSound();
      }
    }
    asNative(MediaDevices.prototype, 'getUserMedia', 'getDisplayMedia');
    class Navigator {
      webkitGetUserMedia(_: unknown, onStream: (stream: MediaStream) => void): void {
        onStream(new MediaStream());
      }
    }
    asNative(Navigator.prototype, 'webkitGetUserMedia');
    class HTMLIFrameElement {
      private readonly inner: object = realm();
      get contentWindow(): object {
        return this.inner;
      }
      get contentDocument(): object {
        return { defaultView: this.inner };
      }
    }
    asNative(HTMLIFrameElement.prototype, 'contentWindow', 'contentDocument');
    return { MediaStreamTrack, MediaStream, MediaDevices, Navigator, HTMLIFrameElement };
  };
  class HTMLUserMediaElement extends EventTarget {
    private given: MediaStream | null = null;
    get stream(): MediaStream | null {
      return this.given;
    }
    gives(): void {
      this.given = new MediaStream();
    }
  }
  asNative(HTMLUserMediaElement.prototype, 'stream');
  class Event {
    defaultPrevented = false;
    constructor(readonly type: string) {}
  }
  const parts = { EventTarget, MessageEvent, MessagePort, MessageChannel, Event, HTMLUserMediaElement, ...realm() };
  for (const [name, part] of Object.entries(parts)) vi.stubGlobal(name, part);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { prerendering: false }));
  // A page is an event target itself.
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, EventTarget.prototype[name].bind(globalThis as never));
  for (const name of ['window', 'top']) vi.stubGlobal(name, globalThis);
  return { openAnew: () => void heard.delete(globalThis) };
}

/** A `<usermedia>` that somebody has pressed, and that has a stream. */
export function pressed(): EventTarget & { readonly stream: MediaStream | null } {
  const Element = (
    globalThis as never as { HTMLUserMediaElement: new () => ReturnType<typeof pressed> & { gives(): void } }
  ).HTMLUserMediaElement;
  const element = new Element();
  element.gives();
  return element;
}

/** Asks for the camera as a page does, or for the screen, and says what has come of it so far. */
export function ask(
  constraints: unknown = { video: true },
  way: 'getUserMedia' | 'getDisplayMedia' = 'getUserMedia',
): { state: string; stream?: MediaStream } {
  const request: ReturnType<typeof ask> = { state: 'waits' };
  new MediaDevices()[way](constraints as MediaStreamConstraints).then(
    (stream) => {
      request.state = 'on';
      request.stream = stream;
    },
    (error: DOMException) => {
      request.state = error.name;
    },
  );
  return request;
}

/** The same tracks by other objects, as Chromium gives them to a page that captures an element which plays a stream. */
export const captured = (stream: MediaStream): MediaStream => {
  const Track = MediaStreamTrack as never as new (kind: string, id: string) => MediaStreamTrack;
  return new MediaStream(stream.getTracks().map(({ kind, id }) => new Track(kind, id)));
};

/** The port's other half, and what is said over it. */
export interface OtherHalf {
  readonly said: string[];
  say(text: string): void;
}

/** Takes the port that is offered next, as `bridge.ts` does. */
export function takePort(type: string): OtherHalf {
  const said: string[] = [];
  let port: MessagePort | undefined;
  addEventListener(type, (event) => {
    event.preventDefault();
    port = (event as MessageEvent).ports[0];
    port?.addEventListener('message', ({ data }) => said.push(data));
  });
  return { said, say: (text) => port?.postMessage(text) };
}
