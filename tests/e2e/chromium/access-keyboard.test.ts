import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { aChild, lockWith } from '@/tests/lib/family';
import { shownReminder } from '../access/composed';
import { focused, key, namesOf, stopsFromHere, tab, tabTo } from '../access/keyboard';
import { openStage } from '../access/stage';
import { ask } from '../camera/camera-page';
import { reminderOn, useChromium } from '../lib/chromium-run';

const run = useChromium();
beforeEach(() =>
  run.reset({ band: '13-15', grownUps: [{ name: 'Mum', reach: { way: 'tel', value: '07700 900123' } }] }),
);

const canCarryOn = (page: Page) => reminderOn(page).locator('.lw-carry-on:enabled').waitFor();
const inHelper = (page: Page) => page.locator('livewise-helper .lw-panel');

describe('by keyboard alone, on a page', () => {
  it('a pause takes the focus, goes round in the order it is read in, leads to help and back, and is answered', async () => {
    const page = await run.open('https://ome.tv/');
    await canCarryOn(page);
    const title = await reminderOn(page).locator('.lw-title').textContent();
    expect(await focused(page)).toMatchObject({ name: title, tag: 'h2', isOurs: true });
    const round = await stopsFromHere(page);
    expect(namesOf(round)).toEqual(['Call 07700 900123', 'Leave', 'Something is wrong', 'Carry on']);
    // From top to bottom, and in a line from left to right.
    expect(round.toSorted((a, b) => Math.round(a.top - b.top) || a.left - b.left)).toEqual(round);
    // Beyond the browser's bar it begins anew: the page has no turn.
    expect((await tabTo(page, 'Leave', 3)).isOurs).toBe(true);

    await tab(page);
    expect(await key(page, 'Enter')).toMatchObject({ name: 'You can get help.', tag: 'h2' });
    const help = await stopsFromHere(page);
    expect(namesOf(help).slice(0, 2)).toEqual(['Someone keeps daring me', 'Someone offers a gift or prize']);
    expect(namesOf(help).slice(-2)).toEqual(['Leave', 'Back']);
    expect(help.length).toBeGreaterThan(15);
    await tabTo(page, 'Someone keeps daring me', 4);
    expect(await key(page, 'Space')).toMatchObject({ name: 'Someone keeps daring me' });
    await reminderOn(page).locator('.lw-steps li').first().waitFor();
    await tabTo(page, 'Back');
    expect(await key(page, 'Enter')).toMatchObject({ name: 'Something is wrong', isOurs: true });
    await canCarryOn(page);
    await tab(page);
    await page.keyboard.press('Enter');
    await reminderOn(page).waitFor({ state: 'detached' });
  });

  it('Leave is one Enter away, and leads away', async () => {
    const page = await run.open('https://example.com/');
    await page.goto('https://ome.tv/');
    await reminderOn(page).waitFor();
    await tabTo(page, 'Leave', 2);
    await page.keyboard.press('Enter');
    await page.waitForURL('https://example.com/');
  });

  it.each(['card', 'pause'] as const)('whoever carries on at a %s is back where they were', async (strength) => {
    const { page, send } = await openStage(run);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<input aria-label="Chat">');
    });
    await page.keyboard.press('Tab');
    await page.keyboard.type('hel');
    await send(shownReminder({ band: '16-17', strength }));
    await canCarryOn(page);
    if (strength === 'card') {
      // It leaves what is being typed alone, and is read out instead.
      await page.keyboard.type('lo');
      expect(await focused(page)).toMatchObject({ name: 'Chat', isOurs: false });
      expect(await reminderOn(page).locator('[role="alert"] .lw-title').count()).toBe(1);
    }
    await tabTo(page, 'Carry on', 20);
    await page.keyboard.press('Enter');
    await reminderOn(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toMatchObject({ name: 'Chat', isOurs: false });
    expect(await page.inputValue('input')).toBe(strength === 'card' ? 'hello' : 'hel');
  });

  it('a child says who they are, and is in the reminder then', async () => {
    await run.reset({ children: [aChild({ id: 'ada', nickname: 'Ada' }), aChild({ id: 'ben', nickname: 'Ben' })] });
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).getByText('Who is here?').waitFor();
    expect(await focused(page)).toMatchObject({ name: 'Who is here?', tag: 'h2' });
    expect(namesOf(await stopsFromHere(page))).toEqual(['Ada', 'Ben', 'Leave', 'Something is wrong']);
    await tabTo(page, 'Ben', 4);
    await page.keyboard.press('Enter');
    await canCarryOn(page);
    expect(await focused(page)).toMatchObject({ tag: 'h2', isOurs: true });
  });

  it('a grown-up opens a gate', async () => {
    const lock = await lockWith('2468');
    await run.reset({ band: '13-15', lock, activities: { 'video-chat': { strength: 'gate' } } });
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
    expect(namesOf(await stopsFromHere(page))).toEqual(['Leave', 'Something is wrong', 'PIN', 'Open']);
    await tabTo(page, 'PIN', 5);
    await page.keyboard.type('1111');
    await page.keyboard.press('Enter');
    await reminderOn(page).getByText('That is not the PIN.').waitFor();
    expect(await focused(page)).toMatchObject({ name: 'PIN', tag: 'input' });
    await page.keyboard.type('2468');
    await tab(page);
    await page.keyboard.press('Space');
    await reminderOn(page).waitFor({ state: 'detached' });
  });

  it('the helper covers the page and leads away; what it says beside itself can be answered', async () => {
    const onCamera = { everyTime: false, checkAfter: 'never', pressure: true } as const;
    await run.reset({ children: [aChild({ id: 'ada', band: '13-15', onCamera })] });
    const page = await run.open('https://example.com/');
    await page.goto('https://www.twitch.tv/settings/profile?camera&chat');
    await ask(page, 'camera');
    await reminderOn(page).waitFor();
    await canCarryOn(page);
    await tabTo(page, 'Carry on');
    await page.keyboard.press('Enter');
    await inHelper(page).waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('#say')?.focus());
    await page.evaluate(() =>
      (window as never as { write(...message: string[]): void }).write('Robin', 'do it or i will tell everyone'),
    );
    await inHelper(page).getByText('This sounds like a scare tactic.').waitFor();
    // It takes nothing from whoever is typing.
    expect(await focused(page)).toMatchObject({ isOurs: false, tag: 'input' });
    await tabTo(page, 'It is fine');
    expect(await key(page, 'Enter')).toMatchObject({ isOurs: true, tag: 'p' });
    expect((await focused(page)).name).toMatch(/^Camera on: /);
    expect(namesOf(await stopsFromHere(page))).toEqual(['Make it small', 'Cover and leave', 'Something is wrong']);
    await tabTo(page, 'Make it small', 20);
    expect(await key(page, 'Enter')).toMatchObject({ name: 'Make it big' });
    expect((await tab(page)).name).toBe('Cover and leave');
    expect(await key(page, 'Enter')).toMatchObject({ name: 'Well done.', tag: 'h2' });
    expect(namesOf(await stopsFromHere(page))).toEqual(['Leave', 'Something is wrong', 'Go back']);
    await tabTo(page, 'Leave', 3);
    await page.keyboard.press('Enter');
    await page.waitForURL(/example\.com|calm\.html/);
  });
});

describe('by keyboard alone, on pages of Livewise', () => {
  it('the welcome goes from the first question to the end', async () => {
    const worker = await run.browser.background();
    await worker.evaluate(() => chrome.storage.local.clear());
    const page = await run.browser.extensionPage('welcome.html');
    await page.getByRole('heading', { name: 'Who is here?' }).waitFor();
    await tabTo(page, '10 to 12');
    expect(await key(page, 'ArrowLeft')).toMatchObject({ name: '6 to 9', hasRing: true });
    await tabTo(page, 'What does your child call you?');
    await page.keyboard.type('Gran');
    const next = async () => {
      await tabTo(page, 'Next');
      expect(await key(page, 'Enter')).toMatchObject({ tag: 'h1' });
    };
    await next();
    await next();
    await tabTo(page, 'New PIN or passphrase');
    await page.keyboard.type('2468');
    await tabTo(page, 'The same once more');
    await page.keyboard.type('2468');
    await tabTo(page, 'Set PIN');
    await page.keyboard.press('Enter');
    await page.getByText('Your recovery code').waitFor();
    expect(await focused(page)).toMatchObject({ tag: 'h2' });
    await tabTo(page, 'I have kept it');
    expect((await key(page, 'Enter')).isOurs).toBe(true);
    await next();
    await next();
    await tabTo(page, 'I promise: I will not be cross if you tell me.');
    await page.keyboard.press('Space');
    await tabTo(page, 'Finish');
    await page.keyboard.press('Enter');
    await page.getByText('Livewise is on. You can close this tab.').waitFor();
    expect(await run.stored('settings')).toMatchObject({
      children: [{ band: '6-9' }],
      grownUps: [{ name: 'Gran' }],
      promise: true,
      welcomed: true,
      lock: { kind: 'digits' },
    });
  });

  it('the settings: another age, a PIN, lock and unlock; the focus is never lost', async () => {
    const page = await run.browser.extensionPage('options.html');
    await page.getByText('Is it on?').waitFor();
    await tabTo(page, 'Children');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Children', level: 2 }).waitFor();
    await tabTo(page, '13 to 15');
    expect(await key(page, 'ArrowRight')).toMatchObject({ name: '16 or 17' });
    await expect.poll(() => run.stored('settings')).toMatchObject({ children: [{ band: '16-17' }] });

    await page.goto(page.url().replace('#children', '#lock'));
    await page.getByRole('heading', { name: 'PIN', level: 2 }).waitFor();
    await tabTo(page, 'New PIN or passphrase');
    await page.keyboard.type('2468');
    await tab(page);
    await page.keyboard.type('2468');
    await tabTo(page, 'Set PIN');
    await page.keyboard.press('Enter');
    await page.getByText('Your recovery code').waitFor();
    await tabTo(page, 'I have kept it');
    expect(await key(page, 'Enter')).toMatchObject({ isOurs: true });
    for (let back = 0; (await tab(page, 'Shift+Tab')).name !== 'Lock now'; back++) expect(back).toBeLessThan(30);
    expect(await key(page, 'Enter')).toMatchObject({ tag: 'h1', name: 'Livewise settings' });
    await tabTo(page, 'PIN');
    await page.keyboard.type('2468');
    await tabTo(page, 'Open the settings');
    await page.keyboard.press('Enter');
    await page.locator('nav.sections').waitFor();
    expect((await key(page, 'Shift')).tag).toMatch(/^h\d$/);
    await tabTo(page, 'Remove PIN');
    expect(await key(page, 'Enter')).toMatchObject({ isOurs: true });
    await expect.poll(() => run.stored('settings')).not.toHaveProperty('lock');
  });

  it('the popup: help, who is here, and what is folded for the grown-up', async () => {
    await run.reset({ children: [aChild({ id: 'ada', nickname: 'Ada' }), aChild({ id: 'ben', nickname: 'Ben' })] });
    const page = await run.browser.extensionPage('popup.html');
    await page.setViewportSize({ width: 400, height: 600 });
    await page.locator('.lw-help').waitFor();
    expect(await focused(page)).toMatchObject({ tag: 'h2' });
    const all = await stopsFromHere(page);
    expect(namesOf(all)).toEqual(expect.arrayContaining(['Someone keeps daring me', 'A grown-up is here']));
    for (let back = 0; (await tab(page, 'Shift+Tab')).name !== 'Ben'; back++) expect(back).toBeLessThan(60);
    await page.keyboard.press('Enter');
    await page.getByText('Not me').waitFor();
    expect(await key(page, 'Shift')).toMatchObject({ isOurs: true });
    await tabTo(page, 'A grown-up is here');
    expect(await key(page, 'Enter')).toMatchObject({ tag: 'summary' });
  });
});
