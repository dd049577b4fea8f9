import type { Page } from 'playwright-core';

/** Where something is looked for: the page itself, or a host element of Livewise on it. */
export type Where = 'page' | 'livewise-reminder' | 'livewise-helper';

interface Wanted {
  where: Where;
  /** CSS pixels that every button and field must have in both directions. */
  target: number;
  /** What must be in view without scrolling; a selector. */
  inView?: string;
}

/**
 * What is wrong with a page or reminder as it is laid out now: wider than its room, cut off, under something else, out of
 * reach, or too small to press. Empty where nothing is.
 */
export async function layoutFaults(page: Page, wanted: Wanted): Promise<string[]> {
  // Behind another tab (the welcome may open late) nothing is drawn.
  await page.bringToFront();
  // What is placed by script is placed anew in the frame after a resize.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(faultsIn, wanted);
}

/** Runs in the page, so it may use nothing from here. */
function faultsIn({ where, target, inView }: Wanted): string[] {
  /** What WCAG 2.5.8 asks of every link that does not stand in a line of text. */
  const LINK = 24;
  const root = where === 'page' ? document : document.querySelector(where)?.shadowRoot;
  if (!root) return [`no ${where}`];
  const faults = new Set<string>();
  const shown = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
  const say = (element: Element, what: string) => {
    const name = (element.ariaLabel || element.textContent || '').trim().slice(0, 30);
    faults.add(`${element.localName}.${element.getAttribute('class')} "${name}": ${what}`);
  };

  const tooWide = document.documentElement.scrollWidth - innerWidth;
  if (tooWide > 0) faults.add(`the page is ${tooWide} px too wide`);
  // Tables need two directions (WCAG 1.4.10); what is one pixel small is for screen readers.
  for (const element of shown.filter(
    (each) => each.clientWidth > 1 && !each.matches('svg, svg *, .scroll, select, input'),
  )) {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) say(element, 'wider than its room');
    const isCut = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (isCut) say(element, 'cut off below');
  }

  /** Whether a press in its middle, or in what of it can be seen, would be its own. */
  const isThere = (element: HTMLElement) => {
    // A link may go on in the next line.
    const [{ left, top, right, bottom, height }] = element.getClientRects() as unknown as [DOMRect];
    if (left < -1 || right > innerWidth + 1) return false;
    if (height <= innerHeight && (top < -1 || bottom > innerHeight + 1)) return false;
    const found = (root as Document).elementFromPoint(
      (left + right) / 2,
      Math.min((top + bottom) / 2, innerHeight - 1),
    );
    return found !== null && (element.contains(found) || found.closest('label')?.control === element);
  };
  for (const element of inView ? root.querySelectorAll<HTMLElement>(inView) : []) {
    if (!isThere(element)) say(element, 'out of view');
  }
  for (const element of shown.filter((each) => each.matches('button, a[href], input, select, summary'))) {
    // Of a radio button or a switch, the label is what is pressed.
    const label = element instanceof HTMLInputElement ? element.closest('label') : null;
    const area = label ?? element;
    area.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (!isThere(area)) say(element, 'out of reach, or under something');
    const { width, height, left, right } = area.getBoundingClientRect();
    const least = element.matches('a:not(.lw-button), summary') ? LINK : target;
    const isInText = element.localName === 'a' && getComputedStyle(element).display === 'inline';
    if (!isInText && Math.min(width, height) < least - 0.5) say(element, `${width} by ${height} px, not ${least}`);
    if (!element.matches('button, .lw-button')) continue;
    const words = document.createRange();
    words.selectNodeContents(element);
    const sticksOut = [...words.getClientRects()].some((box) => box.left < left - 1 || box.right > right + 1);
    if (sticksOut) say(element, 'its words stick out');
  }
  for (const element of [document.documentElement, ...shown]) element.scrollTop = 0;
  return [...faults];
}
