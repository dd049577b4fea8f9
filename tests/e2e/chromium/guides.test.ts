import { beforeEach, expect, it } from 'vitest';
import { aChild } from '@/tests/lib/family';
import { violations } from '../lib/axe';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();
beforeEach(() => run.reset());

it('a parent finds what to do now, what not to do, and who can help where they live', async () => {
  const settings = await run.browser.extensionPage('options.html#talk');
  const [page] = await Promise.all([
    run.browser.context.waitForEvent('page'),
    settings.getByRole('link', { name: 'Something happened: what to do now' }).click(),
  ]);
  await page.getByText('In danger right now? Call 999.').waitFor();
  await page.getByRole('link', { name: 'Someone has a picture of my child' }).click();
  await page.getByRole('heading', { name: 'Someone has a picture of my child', level: 1 }).waitFor();
  const now = page.locator('.now');
  expect(await now.textContent()).toContain('Do not pay');
  const nspcc = page.getByRole('listitem').filter({ hasText: 'NSPCC Helpline' });
  expect(await nspcc.getByRole('link').getAttribute('href')).toBe('tel:08088005000');
  await page.getByRole('listitem').filter({ hasText: 'Report Remove' }).first().waitFor();
  expect(await page.locator('.sources a').count()).toBeGreaterThan(5);
  expect(await violations(page)).toEqual([]);
});

it('has help for a country that it knows nothing of', async () => {
  await run.reset({ country: 'INT' });
  const page = await run.browser.extensionPage('guide.html#happened/threat');
  await page.getByText('Call the emergency number where you live.').first().waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Child Helpline International' }).first().waitFor();
});

it.each([
  ['a child of whom nothing was said', {}, false],
  ['one of 13 to 15', { band: '13-15' as const }, true],
  [
    'that one beside a younger',
    { children: [aChild({ id: 'a', band: '13-15' }), aChild({ id: 'b', band: '6-9' })] },
    false,
  ],
])('names help that is for the ages of the children: %s', async (_, change, isThere) => {
  await run.reset({ country: 'NZ', ...change });
  const page = await run.browser.extensionPage('guide.html#happened');
  await page.getByRole('listitem').filter({ hasText: '1737' }).first().waitFor();
  expect(await page.getByText('Youthline').count()).toBe(isThere ? 1 : 0);
});

it.each([
  ['tactics/prize', 'Gifts and prizes', 'Try it together'],
  ['platform/twitch', 'Guide to Twitch', 'What you can do together'],
  ['platform/yubo', 'Guide to Yubo', 'Ask your child to show you the app.'],
  ['no-such-guide', 'Guides for parents', 'What happened?'],
])('#%s is %s, to print', async (hash, title, text) => {
  const page = await run.browser.extensionPage(`guide.html#${hash}`);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByText(text).first().waitFor();
  expect(await violations(page)).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeLessThanOrEqual(2);
});

it('on a small screen, what was asked for is what is seen', async () => {
  const page = await run.browser.extensionPage('guide.html#platform/twitch');
  await page.setViewportSize({ width: 360, height: 640 });
  const isSeen = (selector: string) =>
    page.evaluate((what) => {
      const { top, bottom } = document.querySelector(what)?.getBoundingClientRect() ?? new DOMRect(0, -1);
      return top >= 0 && bottom <= innerHeight;
    }, selector);
  await page.getByRole('link', { name: 'What happened?' }).last().click();
  await expect.poll(() => isSeen('.emergency')).toBe(true);
  await page.locator('nav li:last-child a').click();
  await expect.poll(() => isSeen('.now h2')).toBe(true);
});
