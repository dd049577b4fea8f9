/**
 * What the hold uses of the browser, taken as its script begins: before the page's own can put something else in its place.
 * Nothing of it is ever called as a method: `apply` is ours, `Function.prototype.call` may be the page's by then. Nor does the
 * hold go through a list but by number, or take one apart: that calls `Array.prototype[Symbol.iterator]`.
 */

export type Call = (...args: never[]) => unknown;

export const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
export const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
export const { postMessage, start } = MessagePort.prototype;
// By another name: a module with a `then` is taken for a promise.
export const { then: whenDone } = Promise.prototype;
export const { getTracks } = MediaStream.prototype;
export const { stop } = MediaStreamTrack.prototype;
export const { toString: sourceOf } = Function.prototype;
export const { indexOf, slice } = String.prototype;
export const { create } = Object;
export const NativeObject = Object;
export const NativePromise = Promise;
export const NativeError = DOMException;
export const NativeEvent = Event;
export const later = setTimeout;

const getter = (of: object, name: string) => getOwnPropertyDescriptor(of, name)?.get as Call;
export const dataOf = getter(MessageEvent.prototype, 'data');
export const readyState = getter(MediaStreamTrack.prototype, 'readyState');
export const kindOf = getter(MediaStreamTrack.prototype, 'kind');
export const idOf = getter(MediaStreamTrack.prototype, 'id');
