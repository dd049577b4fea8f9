import { vi } from 'vitest';

type Listener = (event: unknown) => void;

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
      for (const listener of [...(heard.get(this)?.get(event.type) ?? [])]) listener(event);
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
  class MediaStreamTrack {
    private isOver = false;
    get readyState(): string {
      return this.isOver ? 'ended' : 'live';
    }
    get kind(): string {
      return 'video';
    }
    stop(): void {
      this.isOver = true;
    }
  }
  class MediaStream {
    private readonly tracks = [new MediaStreamTrack()];
    getTracks(): MediaStreamTrack[] {
      return this.tracks;
    }
  }
  class MediaDevices {}
  // Bound, so that its text is that of a function of the browser's own.
  Object.defineProperty(MediaDevices.prototype, 'getUserMedia', {
    value: (async () => new MediaStream()).bind(null),
    configurable: true,
    writable: true,
  });
  class HTMLUserMediaElement extends EventTarget {
    given: MediaStream | null = null;
    gives(): void {
      this.given = new MediaStream();
    }
  }
  Object.defineProperty(HTMLUserMediaElement.prototype, 'stream', {
    // Bound, and so told whose it is: there is one at a time.
    get: Function.prototype.bind.call(() => element?.given ?? null, null) as () => MediaStream | null,
    configurable: true,
  });
  let element: HTMLUserMediaElement | undefined;
  const Made = new Proxy(HTMLUserMediaElement, {
    construct: (Its) => {
      element = new Its();
      return element;
    },
  });
  class Event {
    defaultPrevented = false;
    constructor(readonly type: string) {}
  }
  class Navigator {}
  Object.defineProperty(Navigator.prototype, 'webkitGetUserMedia', {
    value: ((_: unknown, onStream: (stream: MediaStream) => void) => onStream(new MediaStream())).bind(null),
    configurable: true,
    writable: true,
  });
  class HTMLIFrameElement {}
  const parts = { EventTarget, MessageEvent, MessagePort, MessageChannel, MediaStreamTrack, MediaStream, MediaDevices };
  for (const [name, part] of Object.entries({
    ...parts,
    Event,
    Navigator,
    HTMLIFrameElement,
    HTMLUserMediaElement: Made,
  }))
    vi.stubGlobal(name, part);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { prerendering: false }));
  // A page is an event target itself.
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, EventTarget.prototype[name].bind(globalThis as never));
  for (const name of ['window', 'top']) vi.stubGlobal(name, globalThis);
  return { openAnew: () => void heard.delete(globalThis) };
}

/** As `<usermedia>` is: somebody presses it, and it has a stream. */
export interface AskingElement extends EventTarget {
  readonly stream: MediaStream | null;
  gives(): void;
}

/** Asks for the camera as a page does, and says what has come of it so far. */
export function ask(constraints: unknown = { video: true }): { state: string } {
  const request = { state: 'waits' };
  new MediaDevices().getUserMedia(constraints as MediaStreamConstraints).then(
    () => {
      request.state = 'on';
    },
    (error: DOMException) => {
      request.state = error.name;
    },
  );
  return request;
}

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
