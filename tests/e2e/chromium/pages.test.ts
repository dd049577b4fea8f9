import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '@/settings/schema';
import { button, reminderOn, SETTLED, useChromium } from '../lib/chromium-run';

const run = useChromium();
beforeEach(() => run.reset());

/** What axe finds against WCAG 2.2 A and AA, as "rule: element". */
async function violations(page: Page, within = 'body'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, within);
}

describe('the settings page', () => {
  it('saves each change at once, and says so quietly', async () => {
    const page = await run.browser.extensionPage('options.html');
    await page.getByRole('group', { name: 'How old is your child?' }).getByLabel('6 to 9').check();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByLabel('What does your child call you?').fill('  Mum ');
    await page.keyboard.press('Enter');
    await page.getByLabel('Where do you live?').selectOption('AU');
    await expect.poll(() => run.stored('settings')).toMatchObject({ band: '6-9', grownUp: 'Mum', country: 'AU' });
  });

  it('shows what the child sees, by the very component, and follows the changes', async () => {
    const page = await run.browser.extensionPage('options.html');
    await page.getByLabel('What does your child call you?').fill('Dad and Jo');
    await page.keyboard.press('Enter');
    const preview = page.locator('.preview .lw-panel');
    await preview
      .getByText(/Dad and Jo/)
      .first()
      .waitFor();
    await page.getByRole('group', { name: 'Where', exact: true }).getByLabel('Video chat with strangers').check();
    await page.getByRole('group', { name: 'Age', exact: true }).getByLabel('Under 6').check();
    expect(await preview.getAttribute('class')).toMatch(/lw-panel-pause.*lw-band-under-6/);
    await preview.getByRole('button', { name: 'Something is wrong' }).click();
    await preview.getByText('999').waitFor();
  });

  it('finds a platform by name or address and switches it off, in open tabs too', async () => {
    const live = await run.open('https://www.twitch.tv/monstercat');
    await reminderOn(live).waitFor();
    const page = await run.browser.extensionPage('options.html');
    await page.getByLabel('Find a platform').fill('twitch.tv');
    await page.getByText('1 platform', { exact: true }).waitFor();
    await page.getByLabel('Twitch', { exact: true }).uncheck();
    await reminderOn(live).waitFor({ state: 'detached' });
    await page.getByLabel('Twitch', { exact: true }).check();
    await page.getByLabel('Find a platform').fill('no such place');
    await page.getByText('No platform by that name yet.').waitFor();
  });

  it('redraws a reminder that stands when the band changes', async () => {
    const live = await run.open('https://ome.tv/');
    await reminderOn(live).waitFor();
    const page = await run.browser.extensionPage('options.html');
    await page.getByRole('group', { name: 'How old is your child?' }).getByLabel('6 to 9').check();
    await live.locator('livewise-reminder .lw-band-6-9').waitFor();
    expect(await reminderOn(live).count()).toBe(1);
  });

  it('switches an activity off and on', async () => {
    const page = await run.browser.extensionPage('options.html');
    const row = page.getByRole('group', { name: 'Video chat with strangers' });
    await row.getByLabel('Remind').uncheck();
    await page.getByText('Saved', { exact: true }).waitFor();
    const chat = await run.open('https://ome.tv/');
    await chat.waitForTimeout(SETTLED);
    expect(await reminderOn(chat).count()).toBe(0);
    await row.getByLabel('Remind').check();
    await reminderOn(chat).waitFor();
  });

  it.each<[string, unknown, RegExp]>([
    ['settings that are none', 'nonsense', /saved by another version/],
    ['one broken field', { ...partialSettings(), country: 12 }, /Some of your settings were damaged/],
  ])('says so about %s, and keeps them aside on the next save', async (_, stored, notice) => {
    const worker = await run.browser.background();
    await worker.evaluate((value) => chrome.storage.local.set({ settings: value as object }), stored);
    const page = await run.browser.extensionPage('options.html');
    await page.getByRole('alert').filter({ hasText: notice }).waitFor();
    await page.getByRole('group', { name: 'How old is your child?' }).getByLabel('13 to 15').check();
    await expect.poll(() => run.stored('settings')).toMatchObject({ band: '13-15', version: 1 });
    expect(await run.stored('settings-aside')).toEqual(stored);
  });
});

function partialSettings(): Partial<Settings> {
  return { version: 1, welcomed: true, band: '6-9' };
}

it('the welcome can be finished by keyboard alone and ends on the preview', async () => {
  const worker = await run.browser.background();
  await worker.evaluate(() => chrome.storage.local.clear());
  const page = await run.browser.extensionPage('welcome.html');
  await page.getByRole('heading', { name: 'Welcome to Livewise' }).waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const next = async () => {
    // Focus is on the heading or a field: the way on is the last button of the page.
    await page.locator('.steps .lw-primary').focus();
    await press('Enter');
  };
  await page.locator('input[type=radio]:checked').focus();
  await press('ArrowLeft');
  await next();
  await page.getByLabel('Where do you live?').focus();
  await page.getByLabel('Where do you live?').selectOption('IE');
  await next();
  await page.getByLabel('What does your child call you?').focus();
  await page.keyboard.type('Gran');
  await press('Tab');
  await next();
  await page.locator('.preview .lw-panel').waitFor();
  await next();
  await page.getByText('Livewise is on. You can close this tab.').waitFor();
  expect(await run.stored('settings')).toMatchObject({ band: '6-9', country: 'IE', grownUp: 'Gran', welcomed: true });
});

describe('the toolbar popup', () => {
  it('offers help on any page', async () => {
    await run.reset({ country: 'NZ', grownUp: 'Nana' });
    const page = await run.browser.extensionPage('popup.html');
    await page.getByText('Call 111').waitFor();
    await page.getByText(/Nana/).first().waitFor();
    await page.getByRole('link', { name: '1737' }).waitFor();
  });
});

describe('axe finds nothing on', () => {
  it.each(['options', 'welcome', 'popup', 'calm'])('the %s page', async (name) => {
    const page = await run.browser.extensionPage(`${name}.html`);
    await page.locator('h1, h2').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // A popup's width is its own.
      for (const width of name === 'popup' ? [400] : [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(tooWide, `${colorScheme}, ${width} px: wider than the window`).toBeLessThanOrEqual(0);
      }
    }
  });

  it.each(['under-6', '10-12', '16-17'] as const)('a reminder and its help for %s', async (band) => {
    await run.reset({ band });
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
    // Not while it fades in: colours in between are nobody's to read.
    await page.waitForTimeout(300);
    expect(await violations(page, 'livewise-reminder')).toEqual([]);
    await button(page, 'Something is wrong').click();
    await page.locator('livewise-reminder .lw-problem').first().click();
    expect(await violations(page, 'livewise-reminder')).toEqual([]);
  });
});
