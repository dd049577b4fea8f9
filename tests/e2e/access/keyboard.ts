import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus, shadow roots looked into. */
export interface Stop {
  /** As a person would call it: label or text; empty for the page itself. */
  name: string;
  tag: string;
  /** Whether it is Livewise's: in a host of ours, or on a page of ours. */
  isOurs: boolean;
  /** Whether something is drawn around it. */
  hasRing: boolean;
  /** Whether its middle, or what of it is in view, can be seen. */
  isSeen: boolean;
  top: number;
  left: number;
}

/** Runs in the page, so it may use nothing from here. */
function focusedNow(): Stop {
  let at = document.activeElement ?? document.body;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const root = at.getRootNode() as Document | ShadowRoot;
  const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
  // What is drawn around a choice is drawn around its label.
  const ringed = [at, ...(labels ?? [])].map((element) => getComputedStyle(element));
  const box = (labels?.[0]?.contains(at) ? labels[0] : at).getClientRects()[0] ?? at.getBoundingClientRect();
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1);
  const found = root.elementFromPoint(
    clamp((box.left + box.right) / 2, innerWidth),
    clamp((box.top + box.bottom) / 2, innerHeight),
  );
  return {
    name: at === document.body ? '' : (at.ariaLabel || labels?.[0]?.textContent || at.textContent || '').trim(),
    tag: at.localName,
    isOurs: location.protocol === 'chrome-extension:' || root instanceof ShadowRoot,
    hasRing: ringed.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    ),
    isSeen: found !== null && (at.contains(found) || found.closest('label')?.control === at),
    top: box.top + box.height / 2,
    left: box.left,
  };
}

/** What has the focus now. */
export const focused = (page: Page): Promise<Stop> => page.evaluate(focusedNow);

/** Presses a key, and says where the focus is then. It may be nowhere only in passing. */
export async function key(page: Page, name: string): Promise<Stop> {
  await page.keyboard.press(name);
  await expect.poll(async () => (await focused(page)).tag, { message: `the focus after ${name}` }).not.toBe('body');
  return focused(page);
}

/** Tab (or Shift+Tab) once: the next stop is ringed, and not under anything. */
export async function tab(page: Page, name: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
  await page.keyboard.press(name);
  const stop = await focused(page);
  // Beyond the last one comes the browser's own bar.
  if (stop.tag === 'body' || !stop.isOurs) return stop;
  expect(stop, `a ring around "${stop.name}"`).toMatchObject({ hasRing: true });
  expect(stop, `"${stop.name}" in view`).toMatchObject({ isSeen: true });
  return stop;
}

/** Tabs on until something with this name has the focus. */
export async function tabTo(page: Page, name: string, most = 60): Promise<Stop> {
  for (let presses = 0; presses < most; presses++) {
    const stop = await tab(page);
    if (stop.name === name || stop.name.startsWith(`${name}\n`)) return stop;
  }
  throw new Error(`"${name}" is not reached by Tab`);
}

/** All stops from here on, up to the browser's own bar or to where it began. */
export async function stopsFromHere(page: Page, most = 80): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    const stop = await tab(page);
    if (!stop.isOurs || stop.tag === 'body') break;
    stops.push(stop);
  }
  return stops;
}

/** What a person would call them. */
export const namesOf = (stops: readonly Stop[]): string[] => stops.map(({ name }) => name);
