import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BANDS } from '@/guidance/types';
import { heard, treeFaults } from '../access/heard';
import { ZOOMS } from '../access/looks';
import { layoutFaults } from '../access/measure';
import { OTHERS, openPart, PARTS } from '../access/own-pages';
import { violations } from '../lib/axe';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();

/** What a grown-up presses (WCAG 2.5.8), and what a child does. */
const TARGET = { grownUp: 24, child: 44 };

interface Size {
  width: number;
  height: number;
  /** In which colours axe looks; in none, the layout alone is measured. */
  colours: readonly ('light' | 'dark')[];
}
const SIZES: readonly Size[] = ZOOMS.map(({ zoom, ...size }) => ({
  ...size,
  colours: zoom === '100%' ? ['light', 'dark'] : zoom === '400%' ? ['light'] : [],
}));
/** The toolbar's popup has a width of its own. */
const POPUP: readonly Size[] = [
  { width: 400, height: 600, colours: ['light', 'dark'] },
  { width: 400, height: 300, colours: [] },
];

/** What is wrong with a page: to a screen reader, and by size and colours. */
async function faultsOf(page: Page, sizes: readonly Size[], target: number): Promise<Record<string, string[]>> {
  const all = await heard(page);
  const found: Record<string, string[]> = {};
  const inTree = treeFaults(all);
  if (inTree.length > 0) found['to a screen reader'] = inTree;
  expect(all.some(({ role }) => role === 'main')).toBe(true);
  expect([await page.title(), await page.getAttribute('html', 'lang')]).toEqual([expect.stringMatching(/./), 'en']);
  for (const { colours, ...size } of sizes) {
    await page.setViewportSize(size);
    const faults = await layoutFaults(page, { where: 'page', target });
    for (const colorScheme of colours) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await violations(page, 'body', colorScheme === 'dark')));
    }
    if (faults.length > 0) found[`${size.width} by ${size.height}`] = faults;
  }
  return found;
}

describe('at 100, 200 and 400%, nothing is against WCAG 2.2 AA, wide, cut off, small or without a name on', () => {
  it.each(PARTS)('the settings page, %s', async (part) => {
    const page = await openPart(run, part);
    expect(await faultsOf(page, SIZES, TARGET.grownUp)).toEqual({});
  });

  it.each(Object.keys(OTHERS))('%s', async (name) => {
    const page = await (OTHERS[name] as (typeof OTHERS)[string])(run);
    const sizes = name.startsWith('the popup') ? POPUP : SIZES;
    const isChilds = /popup|calm/.test(name);
    expect(await faultsOf(page, sizes, isChilds ? TARGET.child : TARGET.grownUp)).toEqual({});
  });

  it('each screen of the welcome, with a fresh recovery code', async () => {
    await run.reset();
    const page = await run.browser.extensionPage('welcome.html');
    await page.getByRole('button', { name: 'Add a child' }).click();
    for (let screen = 1; screen <= 5; screen++) {
      await page.locator('.sheet').waitFor();
      if (screen === 3) {
        await page.getByLabel('New PIN or passphrase').fill('2468');
        await page.getByLabel('The same once more').fill('2468');
        await page.getByRole('button', { name: 'Set PIN' }).click();
        await page.getByText('Your recovery code').waitFor();
      }
      expect(await faultsOf(page, SIZES, TARGET.grownUp), `screen ${screen}`).toEqual({});
      // Nothing leads on from a code before that.
      if (screen === 3) await page.getByRole('button', { name: 'I have kept it' }).click();
      await page.locator('.steps .lw-primary').click();
    }
    await page.getByText('Livewise is on.').waitFor();
    expect(await faultsOf(page, SIZES, TARGET.grownUp)).toEqual({});
  });

  it.each(BANDS)('the popup and the calm page for %s', async (band) => {
    await run.reset({ band });
    const popup = await run.browser.extensionPage('popup.html');
    await popup.locator('.lw-problem').first().click();
    expect(await faultsOf(popup, POPUP.slice(0, 1), TARGET.child)).toEqual({});
    const calm = await run.browser.extensionPage('calm.html');
    await calm.locator('h1').waitFor();
    expect(await faultsOf(calm, SIZES.slice(2), TARGET.child)).toEqual({});
  });
});
