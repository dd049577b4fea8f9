// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { handOn, hear, hearPresses } from '@/overlay/press';

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
  return { host, shadow, button, link, pressed, under };
}
const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });

it('a press that the page stopped is handed on once to what lies there', () => {
  const { shadow, button, pressed, under } = put();
  under(button);
  handOn(click(), shadow, true);
  expect(pressed.button).toHaveBeenCalledTimes(1);
});

it('one that was heard is not, and nothing that has come to lie there since is pressed', () => {
  const { shadow, button, link, pressed, under } = put();
  const event = click();
  event.preventDefault();
  button.dispatchEvent(event);
  under(link);
  handOn(event, shadow, true);
  expect([pressed.button.mock.calls.length, pressed.link.mock.calls.length]).toEqual([1, 0]);
});

it.each([
  ['stopped, and does what it does all the same', false, 0],
  ['prevented', true, 1],
])('a link whose press was %s', (_, isPrevented, times) => {
  const { shadow, link, pressed, under } = put();
  under(link);
  const event = click();
  if (isPrevented) event.preventDefault();
  handOn(event, shadow, true);
  expect(pressed.link).toHaveBeenCalledTimes(times);
});

it('what waits, such as “Carry on” in its first seconds, is not pressed for anybody', () => {
  const { shadow, button, pressed, under } = put();
  (button as HTMLButtonElement).disabled = true;
  const label = button.appendChild(document.createElement('span'));
  for (const found of [button, label]) {
    under(found);
    handOn(click(), shadow, false);
  }
  expect(pressed.button).not.toHaveBeenCalled();
});

const press = (target: Element, type: string, detail: number) =>
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail }));

it.each([
  ['ours, which the page has go elsewhere', 'ours', 'ours', 1, 1],
  ['ours, let go beside it', 'ours', 'page', 1, 0],
  ['ours, before a key in the page', 'ours', 'ours', 0, 0],
  ['the page, let go on ours', 'page', 'ours', 1, 0],
] as const)('a press that began in %s', async (_, began, ended, detail, times) => {
  const { host, button, pressed, under } = put();
  const page = document.body.appendChild(document.createElement('p'));
  under(ended === 'ours' ? button : page);
  window.addEventListener('pointerdown', hear, { once: true });
  window.addEventListener('click', hear, { once: true });
  press(began === 'ours' ? host : page, 'pointerdown', 0);
  press(document.documentElement, 'click', detail);
  await new Promise((done) => setTimeout(done));
  expect(pressed.button).toHaveBeenCalledTimes(times);
});

/** A press whose click never came, as `sentinel/shield.ts` tells of it. */
const lost = (target: Element) =>
  hear({ type: 'click', detail: 1, target, x: 0, y: 0, defaultPrevented: true } as unknown as MouseEvent);

// Between its two ends a reminder may give way to another, or to the question who is here.
it.each([
  ['lost', 'lost', 'button', 'button', 1],
  ['lost, and had begun on something else', 'lost', 'link', 'button', 0],
  ['lost, of a link', 'lost', 'link', 'link', 1],
  ['stopped', 'stopped', 'button', 'button', 1],
  ['stopped, and had begun on something else', 'stopped', 'link', 'button', 0],
  ['taken by the page', 'captured', 'button', 'button', 1],
  ['taken by the page, and had begun on something else', 'captured', 'link', 'button', 0],
] as const)('a press that was %s', async (_, how, began, ended, times) => {
  const all = put();
  const page = document.body.appendChild(document.createElement('p'));
  all.under(all[began]);
  window.addEventListener('pointerdown', hear, { once: true });
  press(all.host, 'pointerdown', 0);
  all.under(all[ended]);
  if (how === 'lost') lost(all.host);
  else {
    window.addEventListener('click', hear, { once: true });
    press(how === 'stopped' ? all.host : page, 'click', 1);
  }
  await new Promise((done) => setTimeout(done));
  expect(all.pressed[ended]).toHaveBeenCalledTimes(times);
});

it('a press by a screen reader, of which nothing but the click is heard, is handed on after any other', async () => {
  const { host, button, link, pressed, under } = put();
  const send = (type: string) => hear({ type, detail: 1, target: host, x: 0, y: 0 } as unknown as MouseEvent);
  under(link);
  for (const type of ['pointerdown', 'click']) send(type);
  under(button);
  send('click');
  await new Promise((done) => setTimeout(done));
  expect(pressed.button).toHaveBeenCalledTimes(1);
});
