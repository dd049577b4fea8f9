import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearPlace, cornerOf, isPressedUnder, moved } from '@/overlay/keep-clear';

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
  (x: number, y: number): boolean =>
    x >= left && x <= right && y >= top && y <= bottom;

it.each([
  ['nothing is in the way', () => false, { x: 0, y: 1 }],
  ['a button at the lower left', over(0, 700, 200, 800), { x: 0, y: 0.75 }],
  ['a bar of them along the lower edge', over(0, 650, 1200, 800), { x: 0, y: 0.75 }],
  ['the page is one button', () => true, { x: 0, y: 1 }],
])('%s', (_, isPressed, place) => {
  expect(clearPlace({ x: 0, y: 1 }, size, room, isPressed)).toEqual(place);
});

it('sees a plain button of the page wherever it lies', () => {
  const [size, room] = [
    { width: 300, height: 234 },
    { width: 1280, height: 800 },
  ];
  for (let top = 0; top <= room.height - 20; top++) {
    const isPressed = (x: number, y: number) => x >= 20 && x <= 112 && y >= top && y < top + 20;
    const { left, top: at } = cornerOf(clearPlace({ x: 0, y: 1 }, size, room, isPressed), size, room);
    expect(left > 112 || at + size.height <= top + 1 || at >= top + 19, `${top}`).toBe(true);
  }
});

it('finds nothing where the page has just taken out the dialog that the helper is in', () => {
  // An element, which unlike a document and a shadow root cannot be asked.
  const host = { getRootNode: () => ({ localName: 'dialog' }) } as unknown as Element;
  expect(isPressedUnder(host)(10, 10)).toBe(false);
});
