import type { Page } from 'playwright-core';
import { SECTIONS } from '@/components/options/sections';
import { SETTINGS_VERSION } from '@/settings/schema';
import type { useChromium } from '../lib/chromium-run';
import { fullHouse } from './full-house';

type Run = ReturnType<typeof useChromium>;

/** The parts of the settings page, by their address. */
export const PARTS = SECTIONS.map((section) => (section === 'platforms' ? 'platforms/twitch' : section));

/** Opens a part of the settings page with everything on it. */
export async function openPart(run: Run, part: string): Promise<Page> {
  await fullHouse(run);
  const page = await run.browser.extensionPage(`options.html#${part}`);
  await page.locator('.part h2').first().waitFor();
  if (part === 'home') await page.getByText('Is it on?').waitFor();
  if (part === 'grown-ups') await page.getByRole('button', { name: 'Add help of your own' }).click();
  if (part === 'transfer') {
    const file = JSON.stringify({ livewise: 'settings', version: SETTINGS_VERSION, children: [{ id: 'ada' }] });
    const buffer = Buffer.from(file);
    await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Yes, load and remove' }).waitFor();
  }
  for (const fold of await page.locator('.part > section > details > summary').all()) await fold.click();
  return page;
}

/** Every other page of Livewise, in the state in which most is on it. */
export const OTHERS: Readonly<Record<string, (run: Run) => Promise<Page>>> = {
  'the settings page, locked': async (run) => {
    await fullHouse(run, true);
    const page = await run.browser.extensionPage('options.html');
    await page.getByText('Forgotten the PIN?').click();
    await page.getByLabel('PIN', { exact: true }).fill('1111');
    await page.getByRole('button', { name: 'Open the settings' }).click();
    await page.getByText('That is not the PIN.').waitFor();
    return page;
  },
  'the popup, unfolded': async (run) => {
    await fullHouse(run, true);
    const worker = await run.browser.background();
    await worker.evaluate(() => chrome.storage.session.set({ 'ask-how': true }));
    const page = await run.browser.extensionPage('popup.html');
    await page.getByText('Time for a talk').click();
    await page.getByText('A grown-up is here').click();
    return page;
  },
  'the calm page': async (run) => {
    await fullHouse(run);
    const page = await run.browser.extensionPage('calm.html');
    await page.locator('h1').waitFor();
    return page;
  },
  'the calm page, help': async (run) => {
    await fullHouse(run);
    const page = await run.browser.extensionPage('calm.html');
    await page.getByRole('button', { name: 'Something is wrong' }).click();
    await page.locator('.lw-problem').first().click();
    return page;
  },
  'the practice chat': async (run) => {
    await fullHouse(run);
    const page = await run.browser.extensionPage('practice.html');
    await page.getByRole('button', { name: 'do it or i will tell everyone' }).click();
    await page.locator('.lw-nudge').waitFor();
    return page;
  },
  'the agreement': async (run) => {
    await fullHouse(run);
    const page = await run.browser.extensionPage('agreement.html');
    await page.locator('h1').waitFor();
    return page;
  },
  ...Object.fromEntries(
    ['happened', 'happened/threat', 'tactics/prize', 'platform/twitch'].map((guide) => [
      `the guide, ${guide}`,
      async (run: Run) => {
        await fullHouse(run);
        const page = await run.browser.extensionPage(`guide.html#${guide}`);
        await page.locator('h1').waitFor();
        return page;
      },
    ]),
  ),
};
