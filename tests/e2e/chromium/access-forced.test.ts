import { describe, expect, it } from 'vitest';
import { clear, MAIN_LOOKS, ZOOMS } from '../access/looks';
import { layoutFaults } from '../access/measure';
import { OTHERS, openPart } from '../access/own-pages';
import { unseen } from '../access/pixels';
import { openStage } from '../access/stage';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  it('whatever stands in a page can be read, and what can be pressed has an edge', async () => {
    await run.reset();
    const stage = await openStage(run);
    const { page } = stage;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const found: Record<string, string[]> = {};
    for (const { name, where, put } of MAIN_LOOKS) {
      await clear(stage);
      await put(stage, '13-15');
      const { faults, seen } = await unseen(page, page.locator(`${where} .lw-panel`));
      expect(seen, name).toBeGreaterThan(4);
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
  });

  it('so it is on pages of Livewise; what is chosen differs in more than colour, and bars are there', async () => {
    const found: Record<string, string[]> = {};
    const pages = {
      children: () => openPart(run, 'children'),
      happened: () => openPart(run, 'happened'),
      popup: () => OTHERS['the popup, unfolded']?.(run),
    };
    for (const [name, open] of Object.entries(pages)) {
      const page = await open();
      if (!page) throw new Error(`no page "${name}"`);
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const { faults } = await unseen(page, page.locator('#root'));
      if (faults.length > 0) found[name] = faults;
      if (name === 'children') {
        const edges = await page
          .locator('.person')
          .first()
          .locator('.avatar-choice')
          .evaluateAll((choices) =>
            choices.map((choice) => [choice.querySelector('input')?.checked, getComputedStyle(choice).borderTopWidth]),
          );
        expect(edges.filter(([isChosen, width]) => isChosen === (width === '4px'))).toHaveLength(edges.length);
      }
      if (name === 'happened') {
        const bar = page.locator('.bars .fill').first();
        const colours = await bar.evaluate((fill) => [
          getComputedStyle(fill).backgroundColor,
          getComputedStyle(document.documentElement).backgroundColor,
        ]);
        expect(colours[0]).not.toBe(colours[1]);
      }
    }
    expect(found).toEqual({});
  });
});

/** What a reader may set for all text (WCAG 1.4.12); runs in the page, so it may use nothing from here. */
function spreadOut(host: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  const root = document.querySelector(host)?.shadowRoot ?? document;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

describe('with more room between lines, words and letters', () => {
  it('nothing in a page is cut off, or out of reach', async () => {
    await run.reset();
    const stage = await openStage(run);
    const { page } = stage;
    const found: Record<string, string[]> = {};
    for (const { name, where, inView, put } of MAIN_LOOKS) {
      await page.setViewportSize(ZOOMS[1]);
      await clear(stage);
      await put(stage, '10-12');
      await page.evaluate(spreadOut, where);
      for (const { zoom, ...size } of [ZOOMS[0], ZOOMS[2]]) {
        await page.setViewportSize(size);
        const faults = await layoutFaults(page, { where, target: 44, ...(inView && { inView }) });
        if (faults.length > 0) found[`${name}, ${zoom}`] = faults;
      }
    }
    expect(found).toEqual({});
  });

  it.each(['children', 'reminders', 'happened'] as const)('nor on the settings page, %s', async (part) => {
    const page = await openPart(run, part);
    await page.evaluate(spreadOut, 'html');
    for (const { zoom: _, ...size } of [ZOOMS[0], ZOOMS[2]]) {
      await page.setViewportSize(size);
      expect(await layoutFaults(page, { where: 'page', target: 24 })).toEqual([]);
    }
  });
});

it('with less motion, nothing moves', async () => {
  await run.reset();
  const stage = await openStage(run);
  for (const [reducedMotion, moves] of [
    ['reduce', false],
    ['no-preference', true],
  ] as const) {
    await stage.page.emulateMedia({ reducedMotion });
    await clear(stage);
    // What moves does so for a sixth of a second: the page itself looks out for it.
    await stage.page.evaluate(() => {
      const here = window as { moved?: boolean };
      here.moved = false;
      const end = performance.now() + 15_000;
      const look = () => {
        const root = document.querySelector('livewise-reminder')?.shadowRoot;
        here.moved ||= (root?.getAnimations().length ?? 0) > 0;
        if (!here.moved && performance.now() < end) requestAnimationFrame(look);
      };
      look();
    });
    await MAIN_LOOKS[0]?.put(stage, '6-9');
    const moved = () => stage.page.evaluate(() => (window as { moved?: boolean }).moved);
    if (!moves) await stage.page.waitForTimeout(500);
    await expect.poll(moved).toBe(moves);
  }
});
