import { beforeEach, expect, it } from 'vitest';
import { lessonWords } from '@/guidance/compose';
import { aChild } from '@/tests/lib/family';
import { button, reminderOn, useChromium } from '../lib/chromium-run';

const run = useChromium();
beforeEach(() => run.reset());

/** As after some reminders, the child having just said that they were dared. */
async function afterADare(): Promise<void> {
  const worker = await run.browser.background();
  await worker.evaluate(async () => {
    const history = { version: 2, lastReminder: {}, lessons: {}, sinceQuestion: { 'child-1': 3 } };
    await chrome.storage.local.set({ history });
    await chrome.storage.session.set({ relevant: { 'child-1 ometv': 'dare' } });
  });
}

it('now and then asks "What would you do?", kindly, with carrying on and leaving where they always are', async () => {
  await afterADare();
  const page = await run.open('https://ome.tv/');
  const reminder = reminderOn(page);
  await reminder.getByRole('heading', { name: 'What would you do?' }).waitFor();
  expect(await reminder.locator('.lw-reply').textContent()).toBe('');
  await button(page, 'I just say no.').click();
  await reminder.getByText('A no is enough.').waitFor();
  await button(page, 'I do a bit of it, so that they stop.').click();
  await reminder.getByText('You can stop at any step.').waitFor();
  expect(await reminder.getByText('A no is enough.').count()).toBe(0);
  await button(page, 'Leave').waitFor();
  await button(page, 'Carry on').click();
  await reminder.waitFor({ state: 'detached' });

  const next = await run.open('https://monkey.app/');
  await reminderOn(next).waitFor();
  expect(await reminderOn(next).getByText('What would you do?').count()).toBe(0);
});

it('what a child said had happened there is what the next reminder there is about, once', async () => {
  const threats = lessonWords('en', '10-12', 'video-chat', 'threats').title;
  const page = await run.open('https://ome.tv/');
  await button(page, 'Something is wrong').click();
  await button(page, 'Someone threatens me').click();
  await reminderOn(page).getByText('Do this now').waitFor();
  await button(page, 'Leave').click();
  await page.waitForURL((url) => url.host !== 'ome.tv');
  const again = await run.open('https://ome.tv/');
  await reminderOn(again).getByRole('heading', { name: threats }).waitFor();
  const worker = await run.browser.background();
  await expect.poll(() => worker.evaluate(() => chrome.storage.session.get('relevant'))).toEqual({ relevant: {} });
});

it('so it is where several children use the browser, for the one who said it', async () => {
  const both = ['ada', 'ben'].map((id) => aChild({ id, nickname: id, band: '10-12' }));
  await run.reset({ children: both });
  const worker = await run.browser.background();
  await worker.evaluate(() => chrome.storage.session.set({ relevant: { 'ada ometv': 'threat' } }));
  const page = await run.open('https://ome.tv/');
  await button(page, 'ada').click();
  const threats = lessonWords('en', '10-12', 'video-chat', 'threats').title;
  await reminderOn(page).getByRole('heading', { name: threats }).waitFor();
});

it('a page that helps opens in a private window, which keeps no history', async () => {
  const page = await run.open('https://ome.tv/');
  await button(page, 'Something is wrong').click();
  const childline = reminderOn(page).locator('.lw-service', { hasText: 'Childline' }).first();
  await childline.getByRole('button', { name: 'In a private window' }).click();
  const session = await run.browser.context.browser()?.newBrowserCDPSession();
  const contextOf = async (address: RegExp) => {
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    return targetInfos.find(({ type, url }) => type === 'page' && address.test(url))?.browserContextId;
  };
  await expect.poll(() => contextOf(/childline\.org\.uk/)).toBeTruthy();
  expect(await contextOf(/childline\.org\.uk/)).not.toBe(await contextOf(/ome\.tv/));
});

it('help of the family’s own stands first, and can be pressed', async () => {
  const green = { name: 'Ms Green at school', reach: { way: 'tel', value: '020 7946 0000' } } as const;
  await run.reset({ ownServices: [green], grownUp: 'Mum' });
  const page = await run.open('https://ome.tv/');
  await button(page, 'Something is wrong').click();
  const first = reminderOn(page).locator('.lw-service').first();
  expect(await first.textContent()).toContain('Ms Green at school');
  expect(await first.textContent()).toContain('Chosen by Mum.');
  expect(await first.getByRole('link').getAttribute('href')).toBe('tel:02079460000');
});

it('a parent adds help of their own, and nothing that cannot be pressed', async () => {
  const page = await run.browser.extensionPage('options.html#grown-ups');
  await page.getByRole('button', { name: 'Add help of your own' }).click();
  const form = page.getByRole('group', { name: 'Help 1' });
  await form.getByLabel('Who is it?').fill('Ms Green');
  await form.getByLabel('Phone number').fill('ask her');
  await page.keyboard.press('Tab');
  await form.getByText('This does not look right yet').waitFor();
  expect(await run.stored('settings')).toMatchObject({ ownServices: [] });
  await form.getByLabel('Phone number').fill('020 7946 0000');
  await page.keyboard.press('Tab');
  const reach = { way: 'tel', value: '020 7946 0000' };
  await expect.poll(() => run.stored('settings')).toMatchObject({ ownServices: [{ name: 'Ms Green', reach }] });
  await form.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => run.stored('settings')).toMatchObject({ ownServices: [] });
});
