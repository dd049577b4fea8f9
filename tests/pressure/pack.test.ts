import { afterEach, expect, it } from 'vitest';
import { readEnglish } from '@/pressure/languages/en';
import { leavePack, packHere } from '@/pressure/pack';

const NAME = 'livewiseChatPack';
const before = Object.getPrototypeOf(globalThis);

afterEach(() => {
  Reflect.deleteProperty(globalThis, NAME);
  Reflect.deleteProperty(before, NAME);
});

it('is there once it was left, and as often as it is left', () => {
  expect(packHere()).toBeUndefined();
  leavePack(readEnglish);
  leavePack(readEnglish);
  expect(packHere()).toBe(readEnglish);
});

it('is no element of that name, which a window has from where its own names are not', () => {
  Object.defineProperty(before, NAME, { value: 'an element', configurable: true });
  expect(Reflect.get(globalThis, NAME)).toBe('an element');
  expect(packHere()).toBeUndefined();
});
