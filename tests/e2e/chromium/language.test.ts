import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { LANGUAGES } from '@/guidance/languages';
import { aChild } from '@/tests/lib/family';
import { button, pressAt, reminderOn, useChromium } from '../lib/chromium-run';

const run = useChromium();
beforeEach(() => run.reset());

const speaking = (language: (typeof LANGUAGES)[number]) =>
  run.reset({ children: [aChild({ id: 'ada', band: '10-12', language })] });

it('a child reads the reminder, its help and the calm page in their language, whatever the browser’s is', async () => {
  await speaking('de');
  const page = await run.open('https://ome.tv/');
  await button(page, 'Verlassen').waitFor();
  expect(await reminderOn(page).getAttribute('lang')).toBe('de');
  await button(page, 'Etwas stimmt nicht').click();
  await page.locator('livewise-reminder .lw-help').getByText('Jemand hat ein Bild von mir').waitFor();
  const calm = await run.browser.extensionPage('calm.html');
  await calm.getByText('Gut, dass du rausgegangen bist.').waitFor();
  const popup = await run.browser.extensionPage('popup.html');
  await popup.getByText('Jemand hat ein Bild von mir').waitFor();
});

it('a language that is written from right to left is drawn so', async () => {
  await speaking('ar');
  const page = await run.open('https://ome.tv/');
  await button(page, 'خروج').waitFor();
  expect(await reminderOn(page).getAttribute('dir')).toBe('rtl');
  const [leave, wrong] = await Promise.all([
    button(page, 'خروج').boundingBox(),
    button(page, 'هناك مشكلة').boundingBox(),
  ]);
  expect(leave?.x ?? 0).toBeGreaterThan(wrong?.x ?? 0);
});

it('letters that Western Europe has not come in the same typeface, in a language as in a name', async () => {
  const more = (page: Page) =>
    page.evaluate(() => [...document.fonts].filter(({ unicodeRange }) => unicodeRange !== 'U+0-10FFFF').length);
  const ada = aChild({ id: 'ada', nickname: 'Ada', band: '10-12' });
  await run.reset({ children: [ada, aChild({ id: 'jan', nickname: 'Jan', band: '10-12', language: 'pl' })] });
  const page = await run.open('https://ome.tv/');
  await button(page, 'Ada').waitFor();
  expect(await more(page)).toBe(0);
  await pressAt(page, button(page, 'Jan'));
  await reminderOn(page).and(page.locator('[lang=pl]')).waitFor();
  expect(await more(page)).toBe(2);

  await run.reset({ children: [ada, aChild({ id: 'ewa', nickname: 'Łucja', band: '10-12' })] });
  const named = await run.open('https://ome.tv/');
  await button(named, 'Łucja').waitFor();
  expect(await more(named)).toBe(2);
});

it.each(LANGUAGES)('words in %s are in the build', async (language) => {
  await speaking(language);
  const page = await run.open('https://ome.tv/');
  await reminderOn(page).waitFor();
  expect(await reminderOn(page).getAttribute('lang')).toBe(language);
});
