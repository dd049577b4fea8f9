import { expect, it } from 'vitest';
import { useChromium } from '../lib/chromium-run';

const run = useChromium({ extension: '.output/chrome-mv3' });

it('opens the welcome by itself on first run', async () => {
  // Not before it is known whether somebody else sets it up, which Chromium says some seconds after its own start.
  await expect
    .poll(() => run.browser.context.pages().map((page) => new URL(page.url()).pathname), { timeout: 30_000 })
    .toContain('/welcome.html');
});

it('the build that ships keeps its root shut, also to a page that defines its element, and works', async () => {
  const page = await run.open('https://example.com/');
  await page.goto('https://kick.com/dashboard/stream?trick=own-element');
  await page.waitForSelector('livewise-reminder', { state: 'attached' });
  const seen = await page.evaluate(() => {
    const host = document.querySelector('livewise-reminder');
    return { root: host?.shadowRoot ?? null, internals: (window as { seen?: unknown }).seen ?? null };
  });
  expect(seen).toEqual({ root: null, internals: null });

  // A page cannot see in, so look for Leave as a person would: by the pointer, from the middle downwards.
  await page.waitForTimeout(500);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (let y = height / 2; y < height && page.url().includes('kick.com'); y += 20) {
    await page.mouse.click(width / 2 - 220, y);
    await page.waitForTimeout(60);
  }
  await page.waitForURL('https://example.com/');
});

it('says nothing to a page about itself before there is a reminder', async () => {
  const page = await run.browser.context.newPage();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    (window as { heard?: unknown[] }).heard = heard;
    addEventListener('message', (event) => heard.push(event.data));
  });
  await page.goto('https://www.twitch.tv/videos/1963401646');
  await page.waitForTimeout(500);
  const traces = await page.evaluate(() => ({
    heard: (window as { heard?: unknown[] }).heard,
    added: document.querySelectorAll('livewise-reminder').length,
    globals: Object.keys(window).filter((name) => /livewise|wxt/i.test(name)),
  }));
  expect(traces).toEqual({ heard: [], added: 0, globals: [] });
});
