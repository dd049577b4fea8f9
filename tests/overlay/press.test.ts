// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { handOn, hearPresses } from '@/overlay/press';

/** A reminder's element in the page, with a button and a link in its closed root. */
function put() {
  const host = document.createElement('livewise-reminder');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.innerHTML = '<button type="button">Leave</button><a href="tel:112">112</a>';
  document.body.append(host);
  hearPresses(host, shadow);
  const [button, link] = [shadow.querySelector('button'), shadow.querySelector('a')] as [HTMLElement, HTMLElement];
  const pressed = { button: vi.fn(), link: vi.fn((event: Event) => event.preventDefault()) };
  button.addEventListener('click', pressed.button);
  link.addEventListener('click', pressed.link);
  const under = (element: Element) => Object.assign(shadow, { elementFromPoint: () => element });
  return { host, button, link, pressed, under };
}
const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });

it('a press that the page stopped is handed on once to what lies there', () => {
  const { host, button, pressed, under } = put();
  under(button);
  handOn(click(), host);
  expect(pressed.button).toHaveBeenCalledTimes(1);
});

it('one that was heard is not, and nothing that has come to lie there since is pressed', () => {
  const { host, button, link, pressed, under } = put();
  const event = click();
  event.preventDefault();
  button.dispatchEvent(event);
  under(link);
  handOn(event, host);
  expect([pressed.button.mock.calls.length, pressed.link.mock.calls.length]).toEqual([1, 0]);
});

it.each([
  ['stopped, and does what it does all the same', false, 0],
  ['prevented', true, 1],
])('a link whose press was %s', (_, isPrevented, times) => {
  const { host, link, pressed, under } = put();
  under(link);
  const event = click();
  if (isPrevented) event.preventDefault();
  handOn(event, host);
  expect(pressed.link).toHaveBeenCalledTimes(times);
});
