import { expect, it, vi } from 'vitest';
import { holdPage, whenFree } from '@/components/shared/hold-page';

it('what takes the page away waits until what is shown once has been seen, and is then done once', () => {
  const act = vi.fn();
  whenFree(act);
  expect(act).toHaveBeenCalledTimes(1);
  const free = holdPage();
  whenFree(act);
  whenFree(act);
  expect(act).toHaveBeenCalledTimes(1);
  free();
  expect(act).toHaveBeenCalledTimes(2);
  holdPage()();
  expect(act).toHaveBeenCalledTimes(2);
});

it('what two hold waits for both', () => {
  const act = vi.fn();
  const [first, second] = [holdPage(), holdPage()];
  whenFree(act);
  first();
  expect(act).not.toHaveBeenCalled();
  second();
  expect(act).toHaveBeenCalledTimes(1);
});
