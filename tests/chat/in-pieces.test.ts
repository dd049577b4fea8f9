import { expect, it, vi } from 'vitest';
import { inPieces } from '@/chat/in-pieces';

it('goes on in pieces until all is done, each with a little time of its own', async () => {
  const given: number[] = [];
  await inPieces((until) => given.push(until - performance.now()) === 3, new AbortController().signal);
  expect(given).toHaveLength(3);
  for (const milliseconds of given) expect(milliseconds).toBeLessThanOrEqual(1.5);
});

it('stops where nobody wants it any more', async () => {
  const life = new AbortController();
  const work = vi.fn(() => {
    life.abort();
    return false;
  });
  await inPieces(work, life.signal);
  expect(work).toHaveBeenCalledOnce();
});
