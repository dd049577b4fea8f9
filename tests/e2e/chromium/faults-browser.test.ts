import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counted, faultScenarios } from '../faults/scenarios';
import { button, reminderOn, useChromium } from '../lib/chromium-run';
import { inDeveloperMode, loadAnew, onExtensionsPage } from '../lib/extensions-page';

// Without it, the driver switches off that pages are kept for Back.
const run = useChromium({
  alone: true,
  without: ['--disable-back-forward-cache'],
  // The driver tells each page to take the stand-ins' certificates, and may come too late for one in a private window.
  args: ['--ignore-certificate-errors'],
});
/** Livewise that was loaded anew begins in its own time. */
const LOADED = { timeout: 25_000 };
const CHAT = 'https://ome.tv/';
/** Another one at each try: a place whose reminder came too late for a try has none at the next. */
const OTHERS = ['chatroulette.com', 'shagle.com', 'camsurf.com', 'flingster.com'];

/** Opens live pages until one has a reminder: one that was opened before Livewise stood again has none. */
const untilReminded = async (page: Page) => {
  for (const host of OTHERS) {
    await page.goto(`https://${host}/`);
    const isThere = await reminderOn(page)
      .waitFor({ timeout: 8_000 })
      .then(
        () => true,
        () => false,
      );
    if (isThere) return;
  }
  throw new Error('no live page has a reminder');
};

/** Whether the tabs of an address are silent. */
const silenced = async (address: string) => {
  const worker = await run.browser.background();
  return worker.evaluate(
    async (url) => (await chrome.tabs.query({ url })).map(({ mutedInfo }) => mutedInfo?.muted),
    `${address}*`,
  );
};

faultScenarios(() => run.world());

describe('a permission that is taken back while a page stands open', () => {
  it('leaves a reminder that stands usable, brings none there, and comes back with it', async () => {
    const page = await run.open(CHAT);
    await reminderOn(page).waitFor();
    await onExtensionsPage(run.browser, (they, id) => they.removeHostPermission(id, '*://*.ome.tv/*'));
    await button(page, 'Carry on').click();
    await reminderOn(page).waitFor({ state: 'detached' });
    const closed = await run.open(CHAT);
    // Where it is allowed, nothing has changed.
    await reminderOn(await run.open('https://chatroulette.com/')).waitFor();
    expect(await reminderOn(closed).count()).toBe(0);
    await onExtensionsPage(run.browser, (they, id) => they.addHostPermission(id, '*://*.ome.tv/*'));
    await reminderOn(await run.open(CHAT)).waitFor();
  });
});

describe('Livewise that is loaded anew while pages stand open', () => {
  it('leaves their reminders usable and brings no second one; a page that is opened then has its own', async () => {
    await inDeveloperMode(run.browser);
    const page = await run.open(CHAT);
    const away = await run.open('https://example.com/');
    await away.goto('https://chatspin.com/');
    const card = await run.open('https://www.twitch.tv/');
    for (const each of [page, away, card]) await reminderOn(each).waitFor();
    const none = await run.open('https://www.twitch.tv/videos/1963401646');
    const chat = await run.open('https://www.camfrog.com/en/login.php');
    await loadAnew(run.browser);

    const fresh = await run.browser.context.newPage();
    await untilReminded(fresh);
    expect(await reminderOn(fresh).count()).toBe(1);
    // One that had none is looked at by the new Livewise: here the child goes live, without a page load.
    expect(await reminderOn(none).count()).toBe(0);
    await none.evaluate(() => history.pushState({}, '', '/monstercat/dashboard'));
    await reminderOn(none).waitFor();
    for (const each of [page, card]) {
      expect(await each.locator('livewise-reminder').count()).toBe(1);
      await button(each, 'Carry on').click();
      await reminderOn(each).waitFor({ state: 'detached' });
    }
    await button(away, 'Leave').click();
    await expect.poll(() => away.evaluate(() => location.host).catch(() => ''), LOADED).toBe('example.com');
    // What held its camera is gone, so it is left where it would have been covered: nothing else would end the camera.
    expect(await reminderOn(chat).count()).toBe(0);
    await chat.evaluate(() => history.pushState({}, '', '/en/'));
    await reminderOn(chat).waitFor();
    await button(chat, 'Carry on').click();
    await chat.locator('livewise-helper .lw-cover').click();
    await expect.poll(() => chat.url(), LOADED).toMatch(/calm\.html/);
    // Loaded anew, such a page is as any other, and has its sound.
    await page.reload();
    await reminderOn(page).waitFor();
    await button(page, 'Carry on').click();
    await expect.poll(() => silenced(CHAT), LOADED).toEqual([false]);
  }, 120_000);
});

it('in a private window, which is shut to it until the parent allows it: as elsewhere from then on', async () => {
  const world = run.world();
  await world.reset();
  await inDeveloperMode(run.browser);
  const inPrivate = async () => {
    const worker = await run.browser.background();
    return worker.evaluate(async () => {
      const tabs = (await chrome.tabs.query({})).filter(({ incognito }) => incognito);
      return { isAllowed: await chrome.extension.isAllowedIncognitoAccess(), tabs: tabs.length };
    });
  };
  expect(await inPrivate()).toEqual({ isAllowed: false, tabs: 0 });
  await onExtensionsPage(run.browser, (they, extensionId) =>
    they.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
  );
  // Allowing it loads Livewise anew.
  const page = await run.browser.context.newPage();
  await untilReminded(page);
  const worker = await run.browser.background();
  const opened = await worker.evaluate(async (url) => {
    const window = await chrome.windows.create({ url, incognito: true });
    return window?.tabs?.[0]?.id;
  }, CHAT);
  const reminders = () =>
    worker.evaluate(async (tabId) => {
      const func = () => document.querySelectorAll('livewise-reminder').length;
      return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result;
    }, opened as number);
  await expect.poll(reminders, LOADED).toBe(1);
  await expect.poll(() => counted(world), LOADED).toMatchObject({ ometv: 1 });
  // As elsewhere: the one in the usual window as well, and each once.
  const counts = Object.values(await counted(world));
  expect(counts.length).toBeGreaterThan(1);
  expect([...new Set(counts)]).toEqual([1]);

  // No page of ours can be shown there: the child is away from the live one, and finds the calm page in their other window.
  await worker.evaluate(async (tabId) => {
    const func = () =>
      document.querySelector('livewise-reminder')?.shadowRoot?.querySelector<HTMLElement>('.lw-leave')?.click();
    await chrome.scripting.executeScript({ target: { tabId }, func });
  }, opened as number);
  const session = await run.browser.context.browser()?.newBrowserCDPSession();
  const addresses = async (isPrivate: boolean) => {
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    const pages = targetInfos.filter(({ type }) => type === 'page');
    const usual = pages.find(({ url }) => url === page.url())?.browserContextId;
    return pages
      .filter(({ browserContextId }) => (browserContextId !== usual) === isPrivate)
      .map(({ url }) => url.replace(run.browser.extensionId, 'livewise'));
  };
  await expect.poll(() => addresses(true), LOADED).toEqual(['about:blank']);
  await expect.poll(() => addresses(false), LOADED).toContain('chrome-extension://livewise/calm.html');
}, 90_000);
