// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Answers } from '@/components/helper/Answers';
import { CarryOn } from '@/components/reminder/CarryOn';
import { handedOn } from '@/components/shared/by-person';
import { ChildButtons } from '@/components/shared/ChildButtons';
import { closePage, openPage } from '../lib/open-page';

let page: HTMLElement;
beforeEach(() => {
  page = openPage();
});
afterEach(() => {
  closePage(page);
});

it.each<[what: string, draw: (onPress: () => void) => VNode]>([
  ['carrying on', (onPress) => <CarryOn label="Carry on" soon="" wait={0} onCarryOn={onPress} />],
  [
    'saying who is here',
    (onPress) => <ChildButtons children={[{ id: 'a', name: 'Ada', avatar: [] }]} onChild={onPress} />,
  ],
  ['answering the helper', (onPress) => <Answers answers={[{ label: 'I am fine', onPress }]} />],
])('%s takes a person’s press, or one that was handed on', (_, draw) => {
  let presses = 0;
  const press = (event: Event) => page.querySelector('button')?.dispatchEvent(event);
  render(
    draw(() => {
      presses++;
    }),
    page,
  );
  press(new MouseEvent('click', { bubbles: true }));
  page.querySelector('button')?.click();
  expect(presses).toBe(0);
  const handed = new MouseEvent('click', { bubbles: true });
  handedOn.add(handed);
  press(handed);
  expect(presses).toBe(1);
});
