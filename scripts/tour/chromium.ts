import type { Page } from 'playwright-core';
import { SECTIONS } from '@/components/options/sections';
import { type Chromium, type ChromiumOptions, startChromium, TEST_BUILD } from '@/tests/e2e/lib/chromium';
import { startOver } from '@/tests/e2e/lib/start-over';
import { startStandIns } from '@/tests/stand-in/server';
import { cameraStops, family, languageStops, type Stop, stops } from './cases';
import { FOLDER, fileFor, type Shot } from './pages';

/** The arrival of a reminder is animated; the picture is taken once it stands still. */
const STILL = 350;

/** Opens a stop's page and waits until its reminder stands still. */
async function visit(browser: Chromium, { settings, address }: Pick<Stop, 'settings' | 'address'>): Promise<Page> {
  const worker = await browser.background();
  await worker.evaluate(startOver, settings);
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.locator('livewise-reminder .lw-panel').waitFor();
  await page.waitForTimeout(STILL);
  return page;
}

/** Goes on camera, is spoken to about the chat, and covers the page. */
async function onCamera(browser: Chromium, stop: Stop, shoot: (page: Page, what: string) => Promise<void>) {
  const worker = await browser.background();
  await worker.evaluate(startOver, stop.settings);
  const page = await browser.context.newPage();
  await page.goto(stop.address);
  await page.evaluate(() => (window as never as { ask(way: string): void }).ask('camera'));
  await page.locator('livewise-reminder .lw-panel').waitFor();
  await page.waitForTimeout(STILL);
  await shoot(page, 'before');
  await page.locator('livewise-reminder .lw-carry-on:enabled').click({ timeout: 10_000 });
  await page.locator('livewise-helper .lw-panel').waitFor();
  await page.waitForTimeout(STILL);
  await shoot(page, 'helper');
  const write = () =>
    (window as never as { write(...message: string[]): void }).write('Robin', 'do it or i will tell everyone');
  await page.waitForTimeout(STILL);
  await page.evaluate(write);
  await page.locator('livewise-helper .lw-nudge').waitFor();
  await shoot(page, 'nudge');
  await page.locator('livewise-helper .lw-cover').click();
  await page.waitForTimeout(STILL);
  await shoot(page, 'covered');
  await page.close();
}

/** Walks through every stop in Chromium and takes its picture, then the extension's own pages. */
export async function tourChromium(): Promise<Shot[]> {
  const sites = await startStandIns();
  const shots: Shot[] = [];
  const shoot = async (page: Page, group: string, title: string, fullPage = false) => {
    const file = fileFor(group, title);
    await page.screenshot({ path: `${FOLDER}/${file}`, fullPage });
    shots.push({ file, title, group });
  };

  const all = await stops();
  // Pictures rest where their story ends.
  const start = (look: Partial<ChromiumOptions> = {}) =>
    startChromium({ extension: TEST_BUILD, port: sites.port, reducedMotion: 'reduce', ...look });
  const browser = await start({ viewport: { width: 1000, height: 680 } });
  for (const stop of all) {
    const page = await visit(browser, stop);
    await shoot(page, 'chromium', stop.name);
    if (stop.name.endsWith('video-chat pause')) {
      await page.locator('livewise-reminder .lw-wrong').click();
      await page.locator('livewise-reminder .lw-problem').first().click();
      await shoot(page, 'chromium', `${stop.name.split(' ')[0]} help`);
    }
    await page.close();
  }
  for (const stop of languageStops()) {
    const page = await visit(browser, stop);
    await shoot(page, 'languages', stop.name);
    await page.close();
  }
  for (const stop of cameraStops())
    await onCamera(browser, stop, (page, what) => shoot(page, 'camera', `${stop.name} ${what}`));
  await browser.close();

  for (const [group, viewport, colorScheme] of [
    ['narrow', { width: 360, height: 740 }, 'light'],
    ['dark', { width: 1000, height: 680 }, 'dark'],
  ] as const) {
    const look = await start({ viewport, colorScheme });
    for (const stop of all.filter(({ name }) =>
      /video-chat pause|watching card|13-15 broadcasting gate|6-9 adult/.test(name),
    )) {
      const page = await visit(look, stop);
      await shoot(page, group, stop.name);
      if (stop.name.includes('video-chat')) {
        await page.locator('livewise-reminder .lw-wrong').click();
        await page.locator('livewise-reminder .lw-problem').first().click();
        await page.waitForTimeout(100);
        await shoot(page, group, `${stop.name} help`);
      }
      await page.close();
    }
    for (const path of ['options', 'welcome', 'popup', 'calm']) {
      const page = await look.extensionPage(`${path}.html`);
      await page.waitForTimeout(STILL);
      await shoot(page, group, `${path} page`, true);
      await page.close();
    }
    await look.close();
  }

  const pages = await start();
  const worker = await pages.background();
  await worker.evaluate(startOver, family);
  const guides = ['guide#happened/sent', 'guide#tactics/dare', 'guide#platform/twitch'];
  for (const path of [
    ...SECTIONS.map((section) => `options#${section}`),
    ...guides,
    'practice',
    'popup',
    'calm',
    'agreement',
  ]) {
    const page = await pages.extensionPage(path.replace(/^\w+/, '$&.html'));
    await page.waitForTimeout(STILL);
    await shoot(page, 'pages', path, true);
    await page.close();
  }
  const who = await pages.context.newPage();
  await who.goto('https://ome.tv/');
  await who.locator('livewise-reminder .lw-panel').waitFor();
  await who.waitForTimeout(STILL);
  await shoot(who, 'pages', 'who is here');
  await who.close();
  const welcome = await pages.extensionPage('welcome.html');
  for (let step = 1; step <= 5; step++) {
    await welcome.waitForTimeout(STILL);
    await shoot(welcome, 'pages', `welcome ${step}`, true);
    await welcome.locator('.lw-primary').click();
  }
  await pages.close();
  await sites.close();
  return shots;
}
