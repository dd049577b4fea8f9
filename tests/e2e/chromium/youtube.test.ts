import { beforeEach, describe, expect, it } from 'vitest';
import { CARD_EVERY_VISIT } from '@/tests/lib/family';
import { reminderOn, useChromium } from '../lib/chromium-run';
import { SETTLED } from '../lib/person';

const run = useChromium();
beforeEach(() => run.reset());

const watch = (id: string) => `https://www.youtube.com/watch?v=${id}`;

describe('YouTube', () => {
  it('reminds on a live stream', async () => {
    const page = await run.open(watch('live0000001'));
    await reminderOn(page).waitFor();
  });

  it.each(['clip0000001', 'past0000001'])('does not remind on %s, which is not live', async (id) => {
    const page = await run.open(watch(id));
    await page.waitForTimeout(SETTLED);
    expect(await reminderOn(page).count()).toBe(0);
  });

  it('reminds after an in-page move from home to a live stream', async () => {
    const page = await run.open('https://www.youtube.com/');
    await page.click('#to-live0000001');
    await reminderOn(page).waitFor();
  });

  it('does not take the stale words of a live page for those of the recording moved to', async () => {
    await run.reset({ activities: CARD_EVERY_VISIT });
    const page = await run.open(watch('live0000001'));
    await reminderOn(page).waitFor();
    await page.click('#to-clip0000001');
    await reminderOn(page).waitFor({ state: 'detached' });
    await page.waitForTimeout(SETTLED);
    expect(await reminderOn(page).count()).toBe(0);
  });

  it('does not take the stale words of a recording for those of the live stream moved to', async () => {
    const page = await run.open(watch('clip0000001'));
    await page.click('#to-live0000002');
    await reminderOn(page).waitFor();
  });

  it('takes a change of the fragment for no new page', async () => {
    await run.reset({ activities: CARD_EVERY_VISIT });
    const page = await run.open(watch('live0000001'));
    await reminderOn(page).waitFor();
    await reminderOn(page).getByRole('button', { name: 'Carry on' }).click();
    await reminderOn(page).waitFor({ state: 'detached' });
    await page.evaluate(() => {
      location.hash = 'chat';
    });
    await page.waitForTimeout(SETTLED);
    expect(await reminderOn(page).count()).toBe(0);
  });
});
