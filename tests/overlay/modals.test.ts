// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
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

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['is there', 'its-id', true],
  ['has gone', undefined, false],
])('Chromium is asked about a closed root where the extension %s', (_, id, isAsked) => {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  const openOrClosedShadowRoot = vi.fn(() => root);
  vi.stubGlobal('chrome', { runtime: { id }, dom: { openOrClosedShadowRoot } });
  expect(rootOf(document.createElement('div'))).toBe(isAsked ? root : null);
  expect(openOrClosedShadowRoot).toHaveBeenCalledTimes(isAsked ? 1 : 0);
});
