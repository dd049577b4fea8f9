import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Relative luminance of a pixel (WCAG 2). */
function luminance(data: Uint8Array, at: number): number {
  const [red, green, blue] = [0, 1, 2].map((channel) => {
    const part = (data[at + channel] ?? 0) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The greatest contrast between two pixels of a part of a picture. */
function contrastIn({ data, width }: PNG, { left, top, right, bottom }: Box): number {
  let [darkest, lightest] = [1, 0];
  for (let y = Math.ceil(top); y < Math.floor(bottom); y++) {
    for (let x = Math.ceil(left); x < Math.floor(right); x++) {
      const light = luminance(data, (y * width + x) * 4);
      darkest = Math.min(darkest, light);
      lightest = Math.max(lightest, light);
    }
  }
  return (lightest + 0.05) / (darkest + 0.05);
}

/** Runs in the page, so it may use nothing from here. */
function boxesOf(panel: Element): { texts: Box[]; edges: Box[] } {
  const boxOf = (element: Element, { left, top, right, bottom }: DOMRect): Box => ({
    name: `${element.localName} "${(element.ariaLabel || element.textContent || '').trim().slice(0, 40)}"`,
    left,
    top,
    right,
    bottom,
  });
  const room = panel.getBoundingClientRect();
  const actions = panel.querySelector(':scope > .lw-actions')?.getBoundingClientRect();
  const isSeen = ({ left, top, right, bottom, width }: DOMRect, element: Element) =>
    width > 4 &&
    left >= 0 &&
    right <= innerWidth &&
    top >= Math.max(0, room.top) &&
    bottom <= Math.min(innerHeight, room.bottom) &&
    // Nor under what always stays in view.
    (!actions || bottom <= actions.top || element.closest('.lw-actions') !== null || top >= actions.bottom);
  const texts: Box[] = [];
  const edges: Box[] = [];
  for (const element of panel.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.closest('svg, option')) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNode(node);
      for (const line of range.getClientRects()) if (isSeen(line, element)) texts.push(boxOf(element, line));
    }
    const box = element.getBoundingClientRect();
    if (
      !element.matches('button, a.lw-button, input:not([type="radio"], [type="file"]), select') ||
      !isSeen(box, element)
    )
      continue;
    // A strip across its left edge, halfway down.
    const middle = box.top + box.height / 2;
    edges.push(boxOf(element, new DOMRect(box.left - 3, middle - 2, 8, 4)));
  }
  return { texts, edges };
}

/**
 * What cannot be told from what is behind it, looked at pixel by pixel: words (4.5 to 1) and the edges of what can be pressed
 * (3 to 1). `seen` counts what was looked at.
 */
export async function unseen(page: Page, panel: Locator): Promise<{ faults: string[]; seen: number }> {
  const { texts, edges } = await panel.evaluate(boxesOf);
  const picture = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
  const faults = [
    ...texts.filter((box) => contrastIn(picture, box) < 4.5),
    ...edges.filter((box) => contrastIn(picture, box) < 3),
  ].map(({ name }) => name);
  return { faults, seen: texts.length + edges.length };
}
