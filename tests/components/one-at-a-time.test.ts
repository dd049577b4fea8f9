import { expect, it, vi } from 'vitest';
import { oneAtATime } from '@/components/shared/one-at-a-time';

it('pressed again before the answer, it is one deed with one answer', async () => {
  const answers: ((opened: boolean) => void)[] = [];
  const act = vi.fn((_: string) => new Promise<boolean>((done) => answers.push(done)));
  const open = oneAtATime(act);
  const both = [open('a'), open('a')];
  const other = open('b');
  expect(act.mock.calls).toEqual([['a'], ['b']]);
  for (const answer of answers) answer(true);
  expect(await Promise.all([...both, other])).toEqual([true, true, true]);
  void open('a');
  expect(act).toHaveBeenCalledTimes(3);
});

it('one that failed may be tried again', async () => {
  const act = vi.fn(() => Promise.reject(new Error('no')));
  const open = oneAtATime(act);
  await expect(open('a')).rejects.toThrow('no');
  await expect(open('a')).rejects.toThrow('no');
  expect(act).toHaveBeenCalledTimes(2);
});
