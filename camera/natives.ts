export type Call = (...args: never[]) => unknown;

/**
 * What the hold uses of the browser, taken before the page's scripts can put their own in its place. Nothing of it is ever
 * called as a method: `apply` is ours, `Function.prototype.call` may be the page's by then.
 */
export function takeNatives() {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
  const { postMessage, start } = MessagePort.prototype;
  const { toString: sourceOf } = Function.prototype;
  const getter = (of: object, name: string) => getOwnPropertyDescriptor(of, name)?.get as Call;
  return {
    apply,
    defineProperty,
    getOwnPropertyDescriptor,
    addEventListener,
    removeEventListener,
    dispatchEvent,
    postMessage,
    start,
    sourceOf,
    create: Object.create,
    indexOf: String.prototype.indexOf,
    later: setTimeout,
    NativePromise: Promise,
    whenDone: Promise.prototype.then,
    NativeError: DOMException,
    dataOf: getter(MessageEvent.prototype, 'data'),
    getTracks: MediaStream.prototype.getTracks,
    stopTrack: MediaStreamTrack.prototype.stop,
    readyState: getter(MediaStreamTrack.prototype, 'readyState'),
    kindOf: getter(MediaStreamTrack.prototype, 'kind'),
  };
}

export type Natives = ReturnType<typeof takeNatives>;
