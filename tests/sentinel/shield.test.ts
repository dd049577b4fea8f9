// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bridgeCamera } from '@/camera/bridge';
import { HELPER_TAG, HOST_TAG } from '@/messages/host-tag';
import { shieldOurs } from '@/sentinel/shield';

vi.mock('@/messages/runtime', () => ({ runtime: () => undefined, send: vi.fn(), sendAgain: vi.fn() }));

const here = globalThis as {
  livewiseBridge?: true;
  livewiseShields?: true;
  livewiseCover?: () => void;
  livewisePress?: unknown;
  livewiseLeaves?: boolean;
};
const cover = vi.fn();
/** What the page hears. */
const heard = vi.fn();
let forget: AbortController;

beforeEach(() => {
  forget = new AbortController();
  const { addEventListener } = window;
  vi.stubGlobal('addEventListener', (type: string, listener: (event: Event) => void, capture: boolean) =>
    addEventListener.call(window, type, listener, { capture, signal: forget.signal }),
  );
  here.livewiseCover = cover;
});
afterEach(() => {
  forget.abort();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
  delete here.livewiseBridge;
  delete here.livewiseShields;
  delete here.livewisePress;
  delete here.livewiseLeaves;
  document.body.replaceChildren();
});

const press = (tag: string, key: string, isTrusted = true) => {
  const element = document.body.appendChild(document.createElement(tag));
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  element.dispatchEvent(event);
};

// Which of an extension's scripts comes first is the browser's choice.
const ORDERS: [string, (() => void)[]][] = [
  ['the camera first', [bridgeCamera, shieldOurs]],
  ['the shield first', [shieldOurs, bridgeCamera]],
];
const CASES = ORDERS.flatMap(([order, parts]) =>
  [HELPER_TAG, HOST_TAG, 'p'].map((tag) => [tag, order, parts] as const),
);
it.each(CASES)('Escape twice in a %s covers once, and once does not: %s', (tag, _, parts) => {
  for (const part of parts) part();
  window.addEventListener('keydown', heard, true);
  press(tag, 'Escape');
  expect(cover).not.toHaveBeenCalled();
  press(tag, 'Escape');
  expect(cover).toHaveBeenCalledTimes(1);
  // What is pressed in ours is kept from the page.
  expect(heard).toHaveBeenCalledTimes(tag === 'p' ? 2 : 0);
});

/** A document with another root, which is noticed a moment later. */
const anew = async () => {
  document.documentElement.remove();
  document.append(document.createElement('html'));
  document.documentElement.append(document.createElement('body'));
  await new Promise((done) => setTimeout(done));
};

it.each([
  ['opened anew, which takes every listener off', true],
  ['given another root', false],
])('Escape twice covers once, and nothing is heard by the page, in a document that was %s', async (_, isOpened) => {
  for (const part of [bridgeCamera, shieldOurs]) part();
  if (isOpened) {
    forget.abort();
    forget = new AbortController();
  }
  await anew();
  window.addEventListener('keydown', heard, { capture: true, signal: forget.signal });
  press(HELPER_TAG, 'Escape');
  expect(cover).not.toHaveBeenCalled();
  press(HELPER_TAG, 'Escape');
  expect(cover).toHaveBeenCalledTimes(1);
  expect(heard).not.toHaveBeenCalled();
});

it('leaving a full screen counts as an Escape, as the browser keeps that to itself; one that the page makes up does not', () => {
  for (const part of [bridgeCamera, shieldOurs]) part();
  const leave = (isTrusted: boolean) => {
    const event = new Event('fullscreenchange', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.dispatchEvent(event);
  };
  leave(false);
  press('p', 'Escape');
  expect(cover).not.toHaveBeenCalled();
  press('p', 'a');
  leave(true);
  press('p', 'Escape');
  // Within 50 ms of each other they are one press, heard of twice.
  expect(cover).toHaveBeenCalledTimes(1);
});

it.each([true, false])('the page is not asked whether it minds once the child leaves: %s', (leaves) => {
  shieldOurs();
  here.livewiseLeaves = leaves;
  window.addEventListener('beforeunload', heard, { signal: forget.signal });
  window.dispatchEvent(new Event('beforeunload'));
  expect(heard).toHaveBeenCalledTimes(leaves ? 0 : 1);
});

it.each(ORDERS)('a page that makes up keys covers nothing: %s', (_, parts) => {
  for (const part of parts) part();
  for (const tag of [HELPER_TAG, HELPER_TAG, 'p', 'p']) press(tag, 'Escape', false);
  expect(cover).not.toHaveBeenCalled();
});

it.each([
  ['pointerdown', true],
  ['click', true],
  ['pointerdown', false],
  ['click', false],
])('%s is heard before the page hears it, and goes through it: made by a person %s', (type, isTrusted) => {
  const order: string[] = [];
  here.livewisePress = () => order.push('ours');
  shieldOurs();
  window.addEventListener(type, () => order.push('page'), { capture: true, once: true });
  const event = new MouseEvent(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.appendChild(document.createElement(HOST_TAG)).dispatchEvent(event);
  expect(order).toEqual(isTrusted ? ['ours', 'page'] : ['page']);
});

// A page that takes what is ours out while a mouse's button is down, and we put it back: Chromium then sends no click.
type Step = readonly [type: string, tag?: string, part?: { button?: number; pointerType?: string }];
const DOWN: Step = ['pointerdown'];
const UP: Step = ['pointerup'];
const touch = ([type]: Step): Step => [type, HOST_TAG, { pointerType: 'touch' }];
it.each<[string, Step[], number]>([
  ['is handed on', [DOWN, UP], 1],
  ['is not, where its click comes', [DOWN, UP, ['click']], 0],
  ['is not, where its click comes to what is around both ends', [DOWN, UP, ['click', 'body']], 0],
  ['is not, where it began in the page', [['pointerdown', 'p'], UP], 0],
  ['is not, where it ended in the page', [DOWN, ['pointerup', 'p']], 0],
  ['is not, of another button', [['pointerdown', HOST_TAG, { button: 2 }], UP], 0],
  ['is not, of a finger, whose click comes a little later', [DOWN, UP].map(touch), 0],
  ['is not, of a pen', [['pointerdown', HOST_TAG, { pointerType: 'pen' }], UP], 0],
  ['is not, where a link was dragged and a finger came next', [DOWN, ['pointercancel'], touch(DOWN), touch(UP)], 0],
  ['is not, where a key pressed it meanwhile', [DOWN, ['click'], UP], 0],
  ['is handed on once of two that follow at once', [DOWN, UP, DOWN, UP], 1],
])('a press that ends without a click %s', async (_, steps, times) => {
  const handOn = vi.fn();
  here.livewisePress = ({ isTrusted, type }: Event) => !isTrusted && type === 'click' && handOn();
  shieldOurs();
  const elements = new Map([['body', document.body as Element]]);
  for (const tag of [HOST_TAG, 'p']) elements.set(tag, document.body.appendChild(document.createElement(tag)));
  for (const [type, tag = HOST_TAG, part] of steps) {
    const event = new MouseEvent(type, { bubbles: true, composed: true });
    for (const [name, value] of Object.entries({ isTrusted: true, pointerType: 'mouse', button: 0, ...part }))
      Object.defineProperty(event, name, { value });
    elements.get(tag)?.dispatchEvent(event);
  }
  await new Promise((done) => setTimeout(done));
  expect(handOn).toHaveBeenCalledTimes(times);
});
