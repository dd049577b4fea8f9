import { expect, it, vi } from 'vitest';
import { inPieces } from '@/chat/in-pieces';

it('goes on in pieces until all is done, and tells of each', async () => {
  const until: number[] = [];
  const starts: number[] = [];
  const work = (moment: number) => until.push(moment) === 3;
  await inPieces(work, new AbortController().signal, (start) => starts.push(start));
  expect(until).toHaveLength(3);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  // Each has a little time of its own.
  for (const [index, start] of starts.entries()) expect((until[index] as number) - start).toBeCloseTo(1.5, 5);
});

it('stops where nobody wants it any more', async () => {
  const life = new AbortController();
  const work = vi.fn(() => {
    life.abort();
    return false;
  });
  await inPieces(work, life.signal, () => undefined);
  expect(work).toHaveBeenCalledOnce();
});
