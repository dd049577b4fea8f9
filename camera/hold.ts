import { type Ask, cameraGuard } from './guard';
import {
  addEventListener,
  apply,
  create,
  dataOf,
  dispatchEvent,
  later,
  postMessage,
  removeEventListener,
  slice,
  start,
} from './natives';
import { DOUBTED_FOR, FORGOTTEN_AFTER, PORT_EVENT, PORT_WANTED_EVENT, REFUSED_AFTER } from './protocol';
import { keepTracks } from './tracks';

/**
 * Holds a page's requests for the camera and the screen until the child has been asked. Runs in the page's own world,
 * before its scripts, and lives among them from then on: whatever is used later is taken now (a page may replace
 * `Promise.prototype.then`), nothing is looked up on an object that inherits from one of the page's, and the answers come
 * over a port that no script of the page has ever held.
 *
 * Where nobody answers (the extension is gone), a request goes through within two seconds: no page is broken.
 */
export function holdCamera(): void {
  const { port1: port, port2 } = new MessageChannel();
  const say = (text: string) => apply(postMessage, port, [text]);

  /** What to do at an answer, by its text. */
  const answers: Record<string, () => void> = create(null);
  let count = 0;
  let waiting = 0;
  let isHeard = false;
  let isShut = false;
  let isAnswered = false;
  let isWatching = false;
  let isDoubted = false;

  const tracks = keepTracks((now) => {
    say(`live:${now}`);
    if (now) watch();
  });

  const watch = () => {
    if (isWatching) return;
    isWatching = true;
    apply(later, undefined, [look, isDoubted ? DOUBTED_FOR : FORGOTTEN_AFTER]);
  };

  /** While anything waits or runs: what was forgotten goes through, what has ended is told. */
  const look = () => {
    isWatching = false;
    const isSilent = waiting > 0 && !isAnswered;
    if (isSilent && isDoubted)
      for (const text in answers) {
        if (text[0] !== 'g') continue;
        answers[text]?.();
        say(`let:${apply(slice, text, [3])}`);
      }
    // A page that was at work all that time has what came meanwhile before it only now.
    isDoubted = isSilent && !isDoubted;
    isAnswered = false;
    tracks.look();
    if (waiting || tracks.isOn()) watch();
  };

  const ask: Ask = (wanted, go, no) => {
    if (isShut) {
      // Not at once: a page that the browser has just brought back may ask before the other half can say that nothing covers it.
      apply(later, undefined, [() => (isShut ? no() : ask(wanted, go, no)), REFUSED_AFTER] as never[]);
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

  const answer = (text: unknown) => {
    if (text === 'beat') isAnswered = true;
    else if (text === 'open') isShut = false;
    else if (text === 'stop') {
      isShut = true;
      // First: whoever is refused may be at it for as long as they like.
      tracks.stopAll();
      for (const name in answers) if (name[0] === 'n') answers[name]?.();
    } else if (typeof text === 'string') answers[text]?.();
  };

  cameraGuard(ask, tracks)(globalThis);
  apply(addEventListener, port, ['message', (event: MessageEvent) => answer(apply(dataOf, event, [] as never))]);
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
