import { afterEach, expect, it, vi } from 'vitest';
import { inPieces } from '@/pressure/in-pieces';

function* threeSteps() {
  yield;
  yield;
  return 'made';
}

afterEach(() => vi.restoreAllMocks());

it('makes one piece at least at each call, and no more once it is time', () => {
  vi.spyOn(performance, 'now').mockReturnValue(5);
  const thing = inPieces(threeSteps);
  expect([1, 2, 3, 4].map(() => thing.goOn(4))).toEqual([undefined, undefined, 'made', 'made']);
});

it('is made at once where nobody waits', () => {
  expect(inPieces(threeSteps).goOn()).toBe('made');
});

it('begins once what it needs is there, and only once', () => {
  let needed: (() => Generator<void, string>) | undefined;
  const begin = vi.fn(() => needed?.());
  const thing = inPieces(begin);
  expect(thing.goOn()).toBeUndefined();
  needed = threeSteps;
  expect([thing.goOn(), thing.goOn()]).toEqual(['made', 'made']);
  expect(begin).toHaveBeenCalledTimes(2);
});

it('begins again after an error', () => {
  const begin = vi
    .fn(threeSteps)
    // biome-ignore lint/correctness/useYield: it ends before it comes to one
    .mockImplementationOnce(function* () {
      throw new Error('no memory');
    });
  const thing = inPieces(begin);
  expect(() => thing.goOn()).toThrow('no memory');
  expect(thing.goOn()).toBe('made');
});
