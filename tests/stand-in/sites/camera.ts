import { page } from '../page';
import { chatPart } from './chat';

/**
 * A page that asks for the camera in every way a page can, and says what came of it. `?spoil` makes it hostile: what the
 * hold might use is replaced before anything is asked.
 */
export function camera(url: URL): string {
  const chat = url.searchParams.has('chat') ? chatPart(url) : { html: '', script: '' };
  return page(
    `${url.hostname} (camera)`,
    `<header><b>${url.hostname}</b></header>
     <main><section id="stage"><video id="video" muted playsinline></video>
     <p><button id="end" onclick="this.textContent='ended'">End stream</button> <input id="say" placeholder="Chat"></p></section>${chat.html}</main>`,
    { script: `${url.searchParams.has('spoil') ? SPOIL : ''}${ASK}${chat.script}` },
  );
}

/** Each way leads to "on", or to the name of the error; what it gave is kept for the tests to look at. */
const ASK = `
const then = window.realThen ?? Promise.prototype.then;
window.results = {};
window.streams = [];
const keep = (name) => (stream) => { window.streams.push(stream); results[name] = 'on'; };
const fail = (name) => (error) => { results[name] = error.name; };
const promised = (name, call) => { results[name] = 'waits'; try { then.call(call(), keep(name), fail(name)); } catch (error) { results[name] = 'threw ' + error.name; } };
const devices = navigator.mediaDevices;
const oldWay = (name, constraints, onStream = keep(name)) => {
  results[name] = 'waits';
  const old = navigator.webkitGetUserMedia || navigator.mozGetUserMedia || navigator.getUserMedia;
  try { old.call(navigator, constraints, onStream, fail(name)); } catch (error) { results[name] = 'threw ' + error.name; }
};
const ways = {
  camera: () => promised('camera', () => devices.getUserMedia({ video: true, audio: true })),
  microphone: () => promised('microphone', () => devices.getUserMedia({ audio: true })),
  screen: () => promised('screen', () => devices.getDisplayMedia({ video: true })),
  nothing: () => promised('nothing', () => devices.getUserMedia({})),
  old: () => oldWay('old', { video: true }),
  // What counts as false, or as no object, and is a yes to the browser all the same. The page has a #video.
  nothingness: () => promised('nothingness', () => devices.getUserMedia({ video: null })),
  undetectable: () => promised('undetectable', () => devices.getUserMedia({ video: document.all })),
  callable: () => promised('callable', () => devices.getUserMedia(Object.assign(() => {}, { video: true }))),
  collection: () => promised('collection', () => devices.getUserMedia(document.all)),
  oldCallable: () => oldWay('oldCallable', Object.assign(() => {}, { video: true })),
  // It can be called and is no function; what it is given, it makes a text of.
  oldCollection: () => {
    MediaStream.prototype.toString = function () { keep('oldCollection')(this); return ''; };
    oldWay('oldCollection', { video: true }, document.all);
  },
  prototype: () => promised('prototype', () => MediaDevices.prototype.getUserMedia.call(devices, { video: true })),
  getter: () => {
    let reads = 0;
    promised('getter', () => devices.getUserMedia({ audio: true, get video() { return reads++ > 0; } }));
  },
  frame: () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    promised('frame', () => frame.contentWindow.navigator.mediaDevices.getUserMedia({ video: true }));
  },
  borrowed: () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    promised('borrowed', () => frame.contentWindow.MediaDevices.prototype.getUserMedia.call(devices, { video: true }));
  },
  pending: () => {
    const frame = document.createElement('iframe');
    frame.src = '/slow?slow';
    document.body.append(frame);
    promised('pending', () => frame.contentWindow.MediaDevices.prototype.getUserMedia.call(devices, { video: true }));
  },
  srcdoc: () => {
    const frame = document.createElement('iframe');
    frame.allow = 'camera';
    frame.srcdoc = '<p>frame</p>';
    frame.onload = () => promised('srcdoc', () => frame.contentWindow.navigator.mediaDevices.getUserMedia({ video: true }));
    document.body.append(frame);
  },
  there: () =>
    promised('there', () => document.querySelector('#there').contentWindow.navigator.mediaDevices.getUserMedia({ video: true })),
  element: () => {
    const element = document.createElement('usermedia');
    element.setAttribute('type', 'camera microphone');
    element.addEventListener('stream', () => element.stream && keep('element')(element.stream));
    element.addEventListener('cancel', () => { results.element = 'cancelled'; });
    results.element = 'waits';
    document.querySelector('#stage').prepend(element);
  },
  small: async () => {
    window.small = await documentPictureInPicture.requestWindow({ width: 400, height: 300 });
    promised('small', () => small.navigator.mediaDevices.getUserMedia({ video: true }));
  },
  worker: () => {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(typeof navigator.mediaDevices)'])));
    worker.onmessage = ({ data }) => { results.worker = data; };
  },
};
window.ask = (name) => ways[name]();
// Whatever the press of an answer leads to, nobody finds out what a promise is made of.
window.grabPromises = () => {
  const made = Object.getOwnPropertyDescriptor(Promise.prototype, 'constructor');
  addEventListener('click', () => {
    Object.defineProperty(Promise.prototype, 'constructor', { configurable: true, get() { grabbed.push(this); throw new Error('none'); } });
    setTimeout(() => Object.defineProperty(Promise.prototype, 'constructor', made), 1500);
  }, { capture: true, once: true });
};
window.grabbed = [];
window.copyAndStop = async () => {
  const [first] = window.streams;
  const video = document.querySelector('#video');
  video.srcObject = first;
  await video.play();
  window.streams.push(first.clone(), video.captureStream().clone());
  for (const track of first.getTracks()) track.stop();
};
window.states = () => window.streams.flatMap((stream) => stream.getTracks().map((track) => track.readyState));
`;

/**
 * Everything that an answer could be forged with is replaced, the camera asked for, and after a while all put back as it
 * was: a driver of the tests, which lives in the same world, could not look otherwise.
 */
const SPOIL = `
window.realThen = Promise.prototype.then;
const undo = [];
const realTimeout = setTimeout, realApply = Reflect.apply;
const spoil = (of, name, value) => {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { value, configurable: true, writable: true });
  undo[undo.length] = (() => before ? Object.defineProperty(of, name, before) : delete of[name]);
};
dispatchEvent(new Event('livewise-port-wanted'));
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) spoil(EventTarget.prototype, name, () => true);
for (const name of ['CustomEvent', 'MessageEvent', 'Event', 'MessageChannel', 'DOMException']) spoil(window, name, class {});
spoil(MessagePort.prototype, 'postMessage', () => {});
spoil(Promise.prototype, 'then', function (yes) { yes?.({ forged: true }); return this; });
spoil(Promise.prototype, 'constructor', class { constructor(start) { start(() => {}, () => {}); } });
spoil(window, 'Promise', class { constructor(start) { start(() => {}, () => {}); } });
for (const name of ['setTimeout', 'setInterval']) spoil(window, name, (act) => { act(); return 1; });
spoil(Array.prototype, 'push', () => 0);
spoil(Array.prototype, Symbol.iterator, function* () {});
for (const name of ['get', 'has', 'set']) spoil(Map.prototype, name, () => undefined);
spoil(Reflect, 'apply', (act, self, args) => act && realApply(act, self, args));
for (const key of ['go', 'go:1', 'go:2', 'answer', 'data', 'track']) spoil(Object.prototype, key, () => 'go');
Object.freeze(MediaDevices.prototype);
Object.freeze(Navigator.prototype);
realTimeout(() => window.ask('camera'));
realTimeout(() => { for (let i = undo.length; i-- > 0; ) undo[i](); document.title = 'as it was'; }, 4000);
`;
