import { expect, it } from 'vitest';
import { BANDS, type Band } from '@/guidance/types';
import { shownHelper } from '../access/composed';
import { clear, LOOKS, MAIN_LOOKS, NARROW, ZOOMS } from '../access/looks';
import { layoutFaults } from '../access/measure';
import { openStage } from '../access/stage';
import { violations } from '../lib/axe';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();

/** What a child presses. */
const TARGET = 44;
/** Where axe looks at each zoom; in the other bands at 100% alone. The layout is measured at each zoom in every band. */
const CLOSELY: readonly Band[] = ['6-9', '13-15'];

it.each(BANDS)(
  'whatever stands in a page for %s keeps to WCAG 2.2 AA, light and dark, at 100 to 400%',
  async (band) => {
    await run.reset();
    const stage = await openStage(run);
    const { page } = stage;
    const found: Record<string, string[]> = {};
    for (const look of LOOKS.filter(({ fits }) => fits?.(band) ?? true)) {
      const { name, where, inView, put } = look;
      const isMain = MAIN_LOOKS.includes(look);
      await page.setViewportSize(ZOOMS[0]);
      await clear(stage);
      await put(stage, band);
      for (const { zoom, ...size } of [...ZOOMS, NARROW]) {
        await page.setViewportSize(size);
        const faults = await layoutFaults(page, { where, target: TARGET, ...(inView && { inView }) });
        if (isMain && (zoom === '100%' || (zoom !== 'narrow' && CLOSELY.includes(band)))) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            faults.push(...(await violations(page, where, colorScheme === 'dark')));
          }
        }
        if (faults.length > 0) found[`${name}, ${zoom}`] = faults;
      }
    }
    expect(found).toEqual({});
  },
  180_000,
);

it.each(BANDS)('what is on, and for how long, stands in one line of the helper for %s', async (band) => {
  await run.reset();
  const { page, send } = await openStage(run);
  await send(shownHelper(band));
  const line = page.locator('livewise-helper .lw-helper-on');
  await line.waitFor();
  const lines = () =>
    line.evaluate((each) => each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight));
  await expect.poll(lines).toBeLessThan(1.5);
});
