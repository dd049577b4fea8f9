import { beforeEach, expect, it } from 'vitest';
import { LANGUAGES } from '@/guidance/languages';
import { aChild } from '@/tests/lib/family';
import { button, reminderOn, useChromium } from '../lib/chromium-run';

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

it.each(LANGUAGES)('words in %s are in the build', async (language) => {
  await speaking(language);
  const page = await run.open('https://ome.tv/');
  await reminderOn(page).waitFor();
  expect(await reminderOn(page).getAttribute('lang')).toBe(language);
});
