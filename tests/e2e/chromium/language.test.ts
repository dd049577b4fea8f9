import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { platformById } from '@/catalogue';
import { directionOf, LANGUAGES, type Language } from '@/guidance/languages';
import { agreement as englishAgreement } from '@/guidance/locales/en/agreement';
import { pages as englishPages } from '@/guidance/locales/en/pages';
import type { PageWords, PlatformNotes } from '@/guidance/locales/page-words';
import { dayOf } from '@/reminders/record';
import { aChild } from '@/tests/lib/family';
import { button, pressAt, reminderOn, useChromium } from '../lib/chromium-run';
import { store } from '../lib/world';

const run = useChromium();
beforeEach(() => run.reset());

const english = { pages: englishPages, agreement: englishAgreement };
const files = import.meta.glob<PageWords>('/guidance/locales/*/pages.json', { import: 'default' });
const pagesIn = async (language: Language) =>
  (await files[`/guidance/locales/${language}/pages.json`]?.()) as PageWords;

const notes = import.meta.glob<PlatformNotes>('/guidance/locales/*/platforms.json', { import: 'default' });
const noteIn = async (language: Language, id: string) => {
  const all = await notes[`/guidance/locales/${language}/platforms.json`]?.();
  return all?.[platformById(id)?.about ?? ''] ?? 'no note';
};

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

it('numbers keep the order in which they are dialled, between words from right to left', async () => {
  const grownUps = [{ name: 'ماما', reach: { way: 'tel', value: '020 7946 0018' } }] as const;
  await run.reset({ grownUps: [...grownUps], children: [aChild({ id: 'ada', band: '10-12', language: 'ar' })] });
  const page = await run.open('https://ome.tv/');
  await button(page, 'هناك مشكلة').click();
  for (const href of ['tel:08001111', 'tel:02079460018']) {
    const link = reminderOn(page).locator(`.lw-help a[href="${href}"]`).first();
    const places = await link.evaluate((element) => {
      const node = element.firstChild as Text;
      const range = document.createRange();
      return [...node.data].flatMap((sign, at) => {
        if (!/\d/.test(sign)) return [];
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return [range.getBoundingClientRect().left];
      });
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
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

it('a parent chooses the language of their pages, whatever the child’s is; the page is drawn anew in it', async () => {
  const page = await run.browser.extensionPage('options.html#grown-ups');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByLabel('Language of these pages').selectOption('fr');
  await page.locator('html[lang=fr]').waitFor();
  const fr = await pagesIn('fr');
  await page.getByRole('heading', { name: fr.pages.settings.title }).waitFor();
  expect(await page.title()).toBe(fr.pages.settings.title);
  const facts = await run.browser.extensionPage('options.html#platforms/ometv');
  await facts
    .locator('#platform-ometv')
    .getByText(await noteIn('fr', 'ometv'))
    .waitFor();
  // The child’s language is theirs.
  const live = await run.open('https://ome.tv/');
  await button(live, 'Leave').waitFor();
  const popup = await run.browser.extensionPage('popup.html');
  await popup.getByRole('button', { name: fr.pages.popup.settings }).waitFor();
  await popup.getByRole('button', { name: 'Someone threatens me' }).waitFor();
  await page.bringToFront();
  await page.getByLabel(fr.pages.settings.pageLanguage).selectOption('browser');
  await page.locator('html[lang=en]').waitFor();
});

it('what is said to the child on pages in the parent’s language is marked as the child’s', async () => {
  await run.reset({ pageLanguage: 'en', children: [aChild({ id: 'ada', band: '10-12', language: 'ar' })] });
  const isMarked = (found: Locator) => found.and(found.page().locator('[lang=ar][dir=rtl] *, [lang=ar][dir=rtl]'));
  const worker = await run.browser.background();
  await worker.evaluate(() => chrome.storage.session.set({ 'ask-how': true }));
  const popup = await run.browser.extensionPage('popup.html');
  await isMarked(popup.locator('.lw-how')).waitFor();
  const practice = await run.browser.extensionPage('practice.html');
  await practice.getByRole('button', { name: 'do it or i will tell everyone' }).click();
  await isMarked(practice.locator('.lw-nudge')).waitFor();
});

it.each(LANGUAGES)('a reminder and the pages speak %s', async (pageLanguage) => {
  await run.reset({ pageLanguage, children: [aChild({ id: 'ada', band: '10-12', language: pageLanguage })] });
  const { pages, agreement } = pageLanguage === 'en' ? english : await pagesIn(pageLanguage);
  const direction = directionOf(pageLanguage);
  // One after the other in one tab: each new one takes as long as what is looked at in it.
  const page = await run.browser.extensionPage('options.html#reminders');
  const go = (path: string) => page.goto(`chrome-extension://${run.browser.extensionId}/${path}`);
  await page.getByRole('heading', { name: pages.settings.reminders }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe(direction);
  await go('agreement.html');
  await page.getByRole('heading', { name: agreement['10-12'].title }).waitFor();
  await go('welcome.html');
  await page.getByText(pages.welcome.intro).waitFor();
  const worker = await run.browser.background();
  await expect.poll(() => worker.evaluate(() => chrome.action.getTitle({}))).toBe(pages.toolbar.title);
  await page.goto('https://ome.tv/');
  await reminderOn(page).waitFor();
  expect(await reminderOn(page).getAttribute('lang')).toBe(pageLanguage);
});

it('tables in a language with long words scroll within their sheet, however small the window is', async () => {
  await run.reset({ pageLanguage: 'uk' });
  const entry = {
    day: dayOf(Date.now()),
    child: 'child-1',
    platform: 'twitch',
    activity: 'watching',
    shown: 4,
    left: 1,
    carriedOn: 2,
  };
  await store(run.world(), { record: { version: 1, entries: [entry] } });
  const page = await run.browser.extensionPage('options.html#happened');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.sheet summary').first().click();
  await page.locator('.sheet details table').first().waitFor();
  const sticksOut = await page
    .locator('.sheet')
    .first()
    .evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
  expect(sticksOut).toBeLessThanOrEqual(0);
});
