import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aChild } from '@/tests/lib/family';
import { ask, becomes } from '../camera/camera-page';
import { button, comesTo, reminderOn, useChromium } from '../lib/chromium-run';
import { SETTLED } from '../lib/person';

// A page that does not answer must not keep those from it that share its process.
const run = useChromium({ siteIsolation: true });
const CHAT = 'https://ome.tv/';
beforeEach(() => run.reset());

/** What was counted at the only place of a test. */
const entry = async () =>
  ((await run.stored('record')) as { entries: { shown: number; left: number; carriedOn: number }[] } | undefined)
    ?.entries[0];
/** A reminder stands, and the background has done all there is to do about it. */
const stands = async (page: Page) => {
  await reminderOn(page).waitFor();
  await expect.poll(entry).toMatchObject({ shown: 1 });
};
const carryOn = async (page: Page) => {
  await button(page, 'Carry on').click();
  await reminderOn(page).waitFor({ state: 'detached' });
};
const comesNoMore = async (page: Page) => {
  await page.waitForTimeout(SETTLED);
  expect(await reminderOn(page).count()).toBe(0);
};

describe('the background is stopped', () => {
  // What is never answered is where the background stands when it is stopped.
  it.each([
    ['before it has looked at what is stored', 'storage.local.get'],
    ['before the reminder is put into the page', 'scripting.executeScript'],
    ['before it is shown', 'tabs.sendMessage'],
    ['once it is shown, before the tab is kept', 'storage.session.set'],
    ['once the tab is kept, before that it was shown is', 'storage.local.set'],
  ])('%s: the reminder comes, once, and the answer holds', async (_, call) => {
    const worker = await run.browser.background();
    await worker.evaluate((path) => {
      const names = path.split('.');
      const last = names.pop() as string;
      const area = names.reduce((from, name) => from[name] as never, chrome as unknown as Record<string, unknown>);
      const reached = () => Object.assign(globalThis, { reached: true });
      Object.assign(area, { [last]: () => new Promise(reached) });
    }, call);
    const page = await run.open(CHAT);
    await expect.poll(() => worker.evaluate(() => 'reached' in globalThis)).toBe(true);
    await run.browser.stopBackground();
    await carryOn(page);
    await expect.poll(entry).toMatchObject({ shown: 1, carriedOn: 1 });
    await page.reload();
    await comesNoMore(page);
  });

  it('while a reminder stands: the answer is heard, and holds after the next stop', async () => {
    const page = await run.open(CHAT);
    await stands(page);
    await run.browser.stopBackground();
    await carryOn(page);
    await expect.poll(entry).toMatchObject({ shown: 1, carriedOn: 1 });
    await run.browser.stopBackground();
    await page.reload();
    await comesNoMore(page);
  });

  it('before leaving: the child gets away, and it is counted', async () => {
    const page = await run.open('https://example.com/');
    await page.goto(CHAT);
    await stands(page);
    await run.browser.stopBackground();
    await button(page, 'Leave').click();
    await page.waitForURL('https://example.com/');
    await expect.poll(entry).toMatchObject({ shown: 1, left: 1 });
  });

  it('between Leave and the live page before, which is left as well', async () => {
    const page = await run.open('https://chatroulette.com/');
    await carryOn(page);
    await page.goto(CHAT);
    await button(page, 'Leave').click();
    await run.browser.stopBackground();
    await comesTo(page, /calm\.html/);
  });

  it('once it has gone back, before that is known to be done: the live page there is left as well', async () => {
    const page = await run.open('https://chatroulette.com/');
    await carryOn(page);
    await page.goto(CHAT);
    const worker = await run.browser.background();
    await worker.evaluate(() => {
      const { goBack } = chrome.tabs;
      const andHang = (tabId: number) => {
        void goBack(tabId);
        return new Promise<void>(() => Object.assign(globalThis, { reached: true }));
      };
      Object.assign(chrome.tabs, { goBack: andHang });
    });
    await button(page, 'Leave').click();
    await expect.poll(() => worker.evaluate(() => 'reached' in globalThis)).toBe(true);
    await run.browser.stopBackground();
    await comesTo(page, /calm\.html/);
  });

  it('while "who is here?" stands: the child who answers gets their reminder', async () => {
    await run.reset({ children: [aChild({ id: 'ada', nickname: 'Ada' }), aChild({ id: 'bo', nickname: 'Bo' })] });
    const page = await run.open(CHAT);
    await reminderOn(page).waitFor();
    await run.browser.stopBackground();
    await reminderOn(page).getByRole('button', { name: 'Ada' }).click();
    await button(page, 'Leave').waitFor();
    await carryOn(page);
    await expect.poll(entry).toMatchObject({ child: 'ada', carriedOn: 1 });
  });

  it('while help is open: it stays, leads back, and the answer is heard', async () => {
    const page = await run.open(CHAT);
    await stands(page);
    await button(page, 'Something is wrong').click();
    const help = page.locator('livewise-reminder .lw-help');
    await help.waitFor();
    await run.browser.stopBackground();
    await help.getByRole('button', { name: /daring/i }).click();
    await run.browser.stopBackground();
    await help.locator('.lw-back').click();
    await carryOn(page);
    await expect.poll(entry).toMatchObject({ shown: 1, carriedOn: 1 });
  });

  it('after the answer: a move in the page brings no second one, a visit elsewhere does', async () => {
    const page = await run.open('https://www.twitch.tv/');
    await carryOn(page);
    await run.browser.stopBackground();
    await page.click('#to-video');
    await run.browser.stopBackground();
    await page.click('text=Home');
    await comesNoMore(page);
    await run.browser.stopBackground();
    await page.goto(CHAT);
    await reminderOn(page).waitFor();
  });
});

describe('storage', () => {
  /** In the background that runs now; one that was stopped comes back with whole storage. */
  const refuse = async (areas: ('local' | 'session')[], ways: ('get' | 'set')[]) => {
    const worker = await run.browser.background();
    await worker.evaluate(
      ([names, whats]) => {
        const no = () => Promise.reject(new Error('storage is broken'));
        for (const area of names) {
          const { get, set } = chrome.storage[area];
          addEventListener('mend', () => Object.assign(chrome.storage[area], { get, set }));
          for (const what of whats) Object.assign(chrome.storage[area], { [what]: no });
        }
      },
      [areas, ways] as const,
    );
  };

  afterEach(async () => {
    const worker = await run.browser.background();
    await worker.evaluate(() => dispatchEvent(new Event('mend')));
  });

  it.each([
    ['local', 'get'],
    ['local', 'set'],
    ['session', 'get'],
    ['session', 'set'],
  ] as const)('%s, where every %s is refused: a reminder comes, is answered, and leads away', async (area, way) => {
    await refuse([area], [way]);
    const page = await run.open('https://example.com/');
    await page.goto(CHAT);
    await reminderOn(page).waitFor();
    await carryOn(page);
    const other = await run.open('https://example.com/');
    await other.goto('https://chatroulette.com/');
    await button(other, 'Leave').click();
    await other.waitForURL((url) => url.hostname !== 'chatroulette.com');
  });

  it('that refuses who is here: the toolbar’s window says so, and takes the next press', async () => {
    await run.reset({ children: [aChild({ id: 'ada', nickname: 'Ada' }), aChild({ id: 'bo', nickname: 'Bo' })] });
    await refuse(['session'], ['set']);
    const popup = await run.browser.extensionPage('popup.html');
    await popup.getByRole('button', { name: 'Ada' }).click();
    await popup.getByRole('alert').filter({ hasText: 'This could not be saved' }).waitFor();
    const worker = await run.browser.background();
    await worker.evaluate(() => dispatchEvent(new Event('mend')));
    await popup.getByRole('button', { name: 'Ada' }).click();
    await popup.getByText('Ada is here.').waitFor();
    expect(await popup.getByRole('alert').count()).toBe(0);
  });

  it('of the session refused: a page that waits for the camera gets its answer', async () => {
    await refuse(['session'], ['get', 'set']);
    const page = await run.open('https://www.twitch.tv/settings/profile?camera');
    await ask(page, 'camera');
    await carryOn(page);
    await becomes(page, 'camera', 'on');
  });

  it('filled to the last bytes: reminders come, and what was chosen stays', async () => {
    await run.reset({ band: '6-9' });
    const worker = await run.browser.background();
    const isFull = await worker.evaluate(async () => {
      const set = (area: 'local' | 'session', size: number) =>
        chrome.storage[area].set({ [`fill ${size}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
      for (const area of ['local', 'session'] as const) {
        for (let size: number = chrome.storage[area].QUOTA_BYTES; size >= 32; size /= 2) await set(area, size);
      }
      return !(await set('local', 100)) && !(await set('session', 100));
    });
    expect(isFull).toBe(true);
    const page = await run.open(CHAT);
    await page.locator('livewise-reminder .lw-panel-pause').waitFor();
    await carryOn(page);
    expect(await run.stored('settings')).toMatchObject({ children: [{ band: '6-9' }] });
  });
});

describe('a page that does not answer keeps no other from its reminder', () => {
  it('since the browser’s own dialog stands over it; its own comes afterwards', async () => {
    const page = await run.open('https://example.com/');
    const dialog = page.waitForEvent('dialog');
    await page.addInitScript(() => location.host === 'ome.tv' && setTimeout(() => alert('Hello')));
    const opened = page.goto(CHAT);
    const shown = await dialog;
    const other = await run.open('https://chatroulette.com/');
    await reminderOn(other).waitFor({ timeout: 20_000 });
    await shown.accept();
    await opened;
    await reminderOn(page).waitFor({ timeout: 20_000 });
  });
});

it('two windows at once: each has its reminder', async () => {
  const pages = () => run.browser.context.pages().filter((page) => /ome\.tv|chatroulette/.test(page.url()));
  // Those of a first try.
  for (const page of pages()) await page.close();
  const worker = await run.browser.background();
  await worker.evaluate(() =>
    Promise.all(['https://ome.tv/', 'https://chatroulette.com/'].map((url) => chrome.windows.create({ url }))),
  );
  await expect.poll(() => pages().length).toBe(2);
  for (const page of pages()) await reminderOn(page).waitFor();
});

it('without a network, a page that stands open has its reminder all the same, help and all', async () => {
  const page = await run.open('https://www.twitch.tv/videos/1');
  await run.browser.context.setOffline(true);
  try {
    await page.click('text=Home');
    await button(page, 'Something is wrong').click();
    await page.locator('livewise-reminder .lw-help .lw-emergency').waitFor();
    await button(page, 'Leave').first().click();
    await page.waitForFunction(() => !document.querySelector('livewise-reminder'));
  } finally {
    await run.browser.context.setOffline(false);
  }
});
