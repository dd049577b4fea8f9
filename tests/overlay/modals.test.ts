// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { rootOf } from '@/overlay/modals';

it.each([
  ['div', true],
  ['a-player', true],
  ['video', false],
  ['audio', false],
])('what stands in the shadow root of <%s> is the page’s: %s', (name, isPages) => {
  const element = document.createElement(name);
  const openOrClosedShadowRoot = document.createElement('div').attachShadow({ mode: 'closed' });
  expect(rootOf(Object.assign(element, { openOrClosedShadowRoot }))).toBe(isPages ? openOrClosedShadowRoot : null);
});
