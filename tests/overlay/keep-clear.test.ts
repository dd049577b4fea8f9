// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearPlace, cornerOf, moved, pressedUnder } from '@/overlay/keep-clear';

const size = { width: 280, height: 120 };
const room = { width: 1200, height: 800 };
const part = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 0, max: 3_000 });

it('stays inside the window, as far as there is room', () => {
  fc.assert(
    fc.property(part, part, length, length, (x, y, width, height) => {
      const { left, top } = cornerOf({ x, y }, size, { width, height });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      if (width >= size.width + 16) expect(left + size.width).toBeLessThanOrEqual(width);
      if (height >= size.height + 16) expect(top + size.height).toBeLessThanOrEqual(height);
    }),
  );
});

it('moves by pixels, and no further than the edge', () => {
  fc.assert(
    fc.property(part, part, fc.integer({ min: -900, max: 900 }), (x, y, by) => {
      const next = moved({ x, y }, { x: by, y: 0 }, size, room);
      const [before, after] = [cornerOf({ x, y }, size, room).left, cornerOf(next, size, room).left];
      expect(next.x).toBeGreaterThanOrEqual(0);
      expect(next.x).toBeLessThanOrEqual(1);
      if (next.x > 0 && next.x < 1) expect(after - before).toBeCloseTo(by);
      expect(next.y).toBe(y);
    }),
  );
});

/** A button of the page. */
const over =
  (left: number, top: number, right: number, bottom: number) =>
  (x: number, y: number): number =>
    x >= left && x <= right && y >= top && y <= bottom ? 999 : 0;
/** A frame over all of the page. */
const frame = () => 1;

it.each([
  ['nothing is in the way', () => 0, { x: 0, y: 1 }],
  ['a button at the lower left', over(0, 700, 200, 800), { x: 0, y: 0.75 }],
  ['a bar of them along the lower edge', over(0, 650, 1200, 800), { x: 0, y: 0.75 }],
  ['the page is one button', () => 999, { x: 0, y: 1 }],
  ['the page is one frame', frame, { x: 0, y: 1 }],
  [
    'a button at the lower left of a page that is one frame',
    (x: number, y: number) => over(0, 700, 200, 800)(x, y) || frame(),
    { x: 0, y: 0.75 },
  ],
])('%s', (_, weigh, place) => {
  expect(clearPlace({ x: 0, y: 1 }, size, room, weigh)).toMatchObject(place);
});

describe('once it has been put somewhere', () => {
  const button = over(0, 700, 200, 800);
  const elsewhere = over(0, 400, 400, 800);
  const wanted = { x: 0, y: 1 };

  it('it stays as long as nothing comes under it, though nothing is left where it was wanted', () => {
    const put = clearPlace(wanted, size, room, button);
    expect(clearPlace(put, size, room, () => 0)).toMatchObject({ x: put.x, y: put.y });
    expect(clearPlace(put, size, room, elsewhere)).not.toMatchObject({ x: put.x, y: put.y });
  });

  it('on a page that is full and changes, it does not hop about', () => {
    // What scrolls by: half of all there is is pressed, at each look another half.
    const scrolled = (look: number) => (x: number, y: number) => +(Math.sin((x * 13 + y * 7 + look) ** 2) > 0);
    let put = clearPlace(wanted, size, room, scrolled(0));
    const places = new Set<string>();
    for (let look = 1; look < 40; look++) {
      put = clearPlace(put, size, room, scrolled(look));
      places.add(`${put.x} ${put.y}`);
    }
    expect(places.size).toBe(1);
  });
});

it('sees a plain button of the page wherever it lies', () => {
  const [size, room] = [
    { width: 300, height: 234 },
    { width: 1280, height: 800 },
  ];
  for (let top = 0; top <= room.height - 20; top++) {
    const weigh = (x: number, y: number) => +(x >= 20 && x <= 112 && y >= top && y < top + 20);
    const { left, top: at } = cornerOf(clearPlace({ x: 0, y: 1 }, size, room, weigh), size, room);
    expect(left > 112 || at + size.height <= top + 1 || at >= top + 19, `${top}`).toBe(true);
  }
});

it('finds nothing where the page has just taken out the dialog that the helper is in', () => {
  // An element, which unlike a document and a shadow root cannot be asked.
  const host = { getRootNode: () => ({ localName: 'dialog' }) } as unknown as Element;
  expect(pressedUnder(host)(10, 10)).toBe(0);
});

beforeEach(() => {
  vi.stubGlobal('chrome', {});
  // It is inherited in a browser.
  const cursor = (element: Element) => element.closest<HTMLElement>('[style]')?.style.cursor ?? 'auto';
  vi.stubGlobal('getComputedStyle', (element: Element) => ({ cursor: cursor(element) }));
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['plain text', '<p id="under">Hello</p>', 'nothing'],
  ['a button', '<button id="under">Stop</button>', 'sure'],
  ['the picture on a button', '<button><svg><path id="under" /></svg></button>', 'sure'],
  ['something with a listener', '<div style="cursor: pointer"><span id="under">Stop</span></div>', 'maybe'],
  ['a hand of the page’s own', '<div id="under" style="cursor: url(hand.png), pointer">Stop</div>', 'maybe'],
  ['what only its name tells of', '<div class="Stop-Button"><i id="under"></i></div>', 'maybe'],
  ['somebody else’s frame', '<iframe id="under"></iframe>', 'maybe'],
])('under the helper, in the page or in a shadow root of it, %s', (_, html, wanted) => {
  const weights = { nothing: 0, maybe: 1, sure: 999 };
  const around = document.createElement('div');
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  around.innerHTML = html;
  root.innerHTML = html;
  for (const [under, within] of [[around.querySelector('#under')], [root.host, root.querySelector('#under')]]) {
    const host = document.createElement('div');
    const page = { elementsFromPoint: () => [host, under] };
    Object.assign(host, { getRootNode: () => page });
    Object.assign(root, { elementsFromPoint: () => [host, within] });
    expect(pressedUnder(host)(10, 10)).toBe(weights[wanted as keyof typeof weights]);
  }
});

it('looks no further where a root gives what is around it', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const host = document.createElement('div');
  const elementsFromPoint = () => [host, root.host];
  Object.assign(root, { elementsFromPoint });
  Object.assign(host, { getRootNode: () => ({ elementsFromPoint }) });
  expect(pressedUnder(host)(10, 10)).toBe(0);
});
