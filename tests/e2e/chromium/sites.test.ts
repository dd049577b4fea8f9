import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startStandIns } from '@/tests/stand-in/server';
import { copyBuild } from '../lib/build-copy';
import { startChromium, TEST_BUILD } from '../lib/chromium';
import { reminderOn, useChromium } from '../lib/chromium-run';
import { siteScenarios } from '../sites/scenarios';

/** A site that the browser allows already: no driver can answer the browser's question, and it asks once only. */
const ALLOWED = '*://*.example.net/*';
const { folder: extension, remove } = copyBuild(TEST_BUILD, ({ host_permissions = [], ...manifest }) => ({
  ...manifest,
  host_permissions: [...host_permissions, ALLOWED],
}));
const run = useChromium({ extension });
afterAll(remove);
/** The background does it in its own time. */
const WAIT = { timeout: 20_000 };

siteScenarios(() => run.world());

/** The next page of ours with this name that opens; others may open meanwhile. */
const opens = (name: string) =>
  run.browser.context.waitForEvent('page', (page) =>
    page
      .waitForURL((url) => url.pathname === `/${name}`, { waitUntil: 'commit', timeout: 20_000 })
      .then(
        () => true,
        () => false,
      ),
  );

it('the popup leads to where this page can be added, and not where it is known', async () => {
  await run.reset();
  await run.open('https://example.net/live?secret=1');
  const worker = await run.browser.background();
  const popup = async () => {
    const opened = opens('popup.html');
    await worker.evaluate(() => chrome.tabs.create({ url: chrome.runtime.getURL('popup.html'), active: false }));
    return opened;
  };
  const here = (await popup()).getByRole('button', { name: 'Remind here too' });
  const opened = opens('options.html');
  await here.click();
  const page = await opened;
  await page.getByLabel('Address of the site').waitFor();
  expect(await page.getByLabel('Address of the site').inputValue()).toBe('https://example.net/live');
  // What stands in the page's own address goes into the history; what was handed on is for this page alone.
  expect(new URL(page.url()).hash).toBe('#sites');
  await page.reload();
  await page.getByLabel('Address of the site').waitFor();
  expect(await page.getByLabel('Address of the site').inputValue()).toBe('');

  await run.open('https://www.twitch.tv/videos/1');
  const known = await popup();
  await known.getByRole('button', { name: 'Settings' }).waitFor();
  expect(await known.getByRole('button', { name: 'Remind here too' }).count()).toBe(0);
});

it('a site is the same one with the dot that may end its name', async () => {
  await run.reset({ sites: [{ host: '*.example.net', path: '', activity: 'watching' }] });
  await reminderOn(await run.open('https://www.example.net./')).waitFor();
});

it('a site that was added is there after a restart', async () => {
  const sites = await startStandIns();
  const profile = mkdtempSync(join(tmpdir(), 'livewise-profile-'));
  try {
    const first = await startChromium({ extension, port: sites.port, profile });
    const page = await first.extensionPage('options.html#sites');
    await page.getByLabel('Address of the site').fill('example.net');
    await page.getByRole('button', { name: 'Remind there too' }).click();
    await page.getByText('Allowed: reminders come there.').waitFor();
    const worker = await first.background();
    await expect
      .poll(() => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length), WAIT)
      .toBe(1);
    await first.close();

    const second = await startChromium({ extension, port: sites.port, profile });
    const live = await second.context.newPage();
    await live.goto('https://example.net/');
    await reminderOn(live).waitFor();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    await sites.close();
  }
});
