import axe from 'axe-core';
import type { Page } from 'playwright-core';

const hasAxe = () => 'axe' in window;

/** The rules that other colours could break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 A and AA, as "rule: element".
 * @param coloursAlone where the same page has been looked at in other colours
 */
export async function violations(page: Page, within = 'body', coloursAlone = false): Promise<string[]> {
  if (!(await page.evaluate(hasAxe))) await page.evaluate(axe.source);
  const runOnly = coloursAlone ? OF_COLOURS : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  return page.evaluate(
    async ({ selector, rules }) => {
      const results = await (window as unknown as { axe: typeof axe }).axe.run(selector, {
        runOnly: rules,
        resultTypes: ['violations'],
        preload: false,
      });
      return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    { selector: within, rules: runOnly },
  );
}
