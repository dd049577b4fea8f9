// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hush } from '@/overlay/hush';

beforeEach(() => {
  vi.useFakeTimers();
  // As a browser has it for an extension.
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (element: Element) => element.shadowRoot } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A film that plays, in the page or in a shadow root of it. */
function film(inShadow: boolean): HTMLMediaElement {
  const around = document.body.appendChild(document.createElement('div'));
  const media = document.createElement('video');
  (inShadow ? around.attachShadow({ mode: 'open' }) : around).append(media);
  void media.play();
  return media;
}

/** Longer than a frame takes. */
const DRAWN = 50;
const LOOKED = 200;

it.each([
  ['the page', false],
  ['a shadow root', true],
])('a film in %s is paused, without holding up the reminder, and goes on afterwards', (_, inShadow) => {
  const media = film(inShadow);
  const unhush = hush();
  vi.advanceTimersByTime(DRAWN);
  expect(media.paused).toBe(!inShadow);
  vi.advanceTimersByTime(LOOKED);
  expect(media.paused).toBe(true);
  unhush();
  expect(media.paused).toBe(false);
});

it('one in a shadow root is left alone where the reminder has gone by then', () => {
  const media = film(true);
  hush()();
  vi.advanceTimersByTime(LOOKED);
  expect(media.paused).toBe(false);
});
