// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { ChildList } from '@/components/children/ChildList';
import { aChild } from '../lib/family';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
const draw = (...ids: string[]) =>
  render(<ChildList all={ids.map((id) => aChild({ id }))} onChange={() => undefined} />, page);

it.each([
  ['an only child gets another id', ['child-1'], ['child-1-xa']],
  ['another comes beside', ['child-1'], ['child-1', 'ben']],
  ['another goes', ['ada', 'child-1-xb'], ['child-1-xb']],
  ['the first of several gets another id', ['child-1', 'ben'], ['child-1-xa', 'ben']],
])('what has the focus keeps it where %s', (_, before, after) => {
  draw(...before);
  const at = before.findIndex((id) => id.startsWith('child-1'));
  const field = [...page.querySelectorAll('fieldset.person')][at]?.querySelector('select');
  field?.focus();
  draw(...after);
  expect(field?.isConnected).toBe(true);
  expect(document.activeElement).toBe(field);
});

it('a double press takes out one child, not the next as well', () => {
  let all = ['ada', 'ben', 'cid'].map((id) => aChild({ id, nickname: id }));
  const drawAll = () => {
    render(
      <ChildList
        all={all}
        onChange={(next) => {
          all = [...next];
          drawAll();
        }}
      />,
      page,
    );
  };
  const remove = () => page.querySelector<HTMLButtonElement>('fieldset.person > p > .lw-button')?.click();
  vi.useFakeTimers({ toFake: ['performance'] });
  drawAll();
  remove();
  remove();
  expect(all.map(({ id }) => id)).toEqual(['ben', 'cid']);
  vi.advanceTimersByTime(1_500);
  remove();
  expect(all.map(({ id }) => id)).toEqual(['cid']);
  vi.useRealTimers();
});

it('two first children, of two computers, stay apart', () => {
  draw('child-1-xa', 'child-1-xb');
  const [first, second] = page.querySelectorAll('fieldset.person');
  draw('child-1-xb', 'child-1-xa');
  expect([...page.querySelectorAll('fieldset.person')]).toEqual([second, first]);
});
