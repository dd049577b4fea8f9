import type { Frame, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockWith } from '@/tests/lib/family';
import { ask, becomes, result } from '../camera/camera-page';
import { sandboxedFrameScenario } from '../hostile/scenarios';
import { useChromium } from '../lib/chromium-run';
import { SETTLED } from '../lib/person';

const run = useChromium({ siteIsolation: true, viewport: { width: 1280, height: 900 } });
beforeEach(() => run.reset());

const TWITCH = 'https://player.twitch.tv/?channel=monstercat&parent=example.com';
const KICK = 'https://player.kick.com/trainwreckstv';
const YOUTUBE = 'https://www.youtube-nocookie.com/embed/live0000001?look=live';
const CAMERA = 'https://iframe.coomeet.com/';

const open = (frames: readonly string[], sizes: readonly string[] = [], around = 'example.com/') => {
  const query = new URLSearchParams([
    ...frames.map((frame) => ['frame', frame]),
    ...sizes.map((size) => ['size', size]),
  ] as [string, string][]);
  return run.open(`https://${around}?${query}`);
};

/** How many reminders there are, on the page and in its frames. */
async function reminders(page: Page): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => frame.locator('livewise-reminder .lw-panel').count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

sandboxedFrameScenario(() => run.world());

describe('a live player inside another page', () => {
  it.each([
    ['Twitch', TWITCH],
    ['Kick', KICK],
    ['YouTube', YOUTUBE],
  ])('%s: gets a card in its frame', async (_, address) => {
    const page = await open([address]);
    const card = page.frameLocator('iframe').locator('livewise-reminder .lw-panel-card');
    await card.waitFor();
    expect(await page.locator('livewise-reminder').count()).toBe(0);
    // A person can press it there.
    await card.getByRole('button', { name: 'Carry on' }).click();
    await card.waitFor({ state: 'detached' });
  });

  it('gets a card even where such a page by itself would pause', async () => {
    await run.reset({ band: '6-9', activities: { watching: { strength: 'pause' } } });
    const page = await open([TWITCH], ['300x200']);
    await page.frameLocator('iframe').locator('livewise-reminder .lw-panel-card').waitFor();
  });

  it('leaves the whole page', async () => {
    const page = await open([TWITCH]);
    await page.frameLocator('iframe').locator('livewise-reminder').getByRole('button', { name: 'Leave' }).click();
    await page.waitForURL((url) => url.hostname !== 'example.com');
  });

  it.each([['299x200'], ['300x199'], ['1x1']])('gets none at %s, which is too small', async (size) => {
    const page = await open([TWITCH], [size]);
    await page.waitForTimeout(SETTLED);
    expect(await reminders(page)).toBe(0);
  });

  it('gets one once it has grown large enough', async () => {
    const page = await open([TWITCH], ['200x100']);
    await page.waitForTimeout(SETTLED);
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '640'));
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('height', '360'));
    await page.frameLocator('iframe').locator('livewise-reminder .lw-panel-card').waitFor();
  });

  it('gets one once it is shown, which the page did not do as it came', async () => {
    const page = await run.browser.context.newPage();
    await page.addInitScript(() => {
      const hide = () =>
        document.head?.insertAdjacentHTML('beforeend', '<style id="hides">iframe { display: none }</style>');
      if (window === top) addEventListener('DOMContentLoaded', hide);
    });
    await page.goto(`https://example.com/?${new URLSearchParams({ frame: TWITCH })}`);
    await page.waitForTimeout(SETTLED);
    expect(await reminders(page)).toBe(0);
    await page.evaluate(() => document.querySelector('#hides')?.remove());
    await page.frameLocator('iframe').locator('livewise-reminder .lw-panel-card').waitFor();
  });

  it('gets none where it is a recording', async () => {
    const page = await open(['https://player.twitch.tv/?video=1', 'https://www.youtube.com/embed/clip0000001']);
    await page.waitForTimeout(SETTLED);
    expect(await reminders(page)).toBe(0);
  });

  it('is not reminded of twice on one page', async () => {
    const page = await open([TWITCH, KICK, YOUTUBE]);
    await expect.poll(() => reminders(page)).toBe(1);
    await page.waitForTimeout(2 * SETTLED);
    expect(await reminders(page)).toBe(1);
  });

  it('is not reminded of where the page around it has its own', async () => {
    const page = await open([KICK], [], 'www.twitch.tv/');
    await page.locator('livewise-reminder .lw-panel').waitFor();
    await page.waitForTimeout(SETTLED);
    expect(await reminders(page)).toBe(1);
  });

  it('is reminded of when another was taken out of the page', async () => {
    const page = await open([TWITCH]);
    await page.frameLocator('iframe').locator('livewise-reminder .lw-panel-card').waitFor();
    await page.evaluate((next) => {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: next, width: '640', height: '360' });
      document.querySelector('section')?.append(frame);
    }, KICK);
    await page.frameLocator('iframe').locator('livewise-reminder .lw-panel-card').waitFor();
  });
});

it('a camera in a frame of another site is refused out of sight, and behind its gate in sight', async () => {
  await run.reset({ band: '6-9', lock: await lockWith('2468') });
  const page = await open([`${CAMERA}?camera`], ['300x200']);
  const element = page.locator('iframe');
  const frame = await (await element.elementHandle())?.contentFrame();
  const reminder = page.frameLocator('iframe').locator('livewise-reminder');
  await reminder.locator('.lw-panel-card').getByRole('button', { name: 'Carry on' }).click();
  await element.evaluate((hidden) => Object.assign(hidden.style, { display: 'none' }));
  await ask(frame as Frame, 'old');
  await becomes(frame as Frame, 'old', 'NotAllowedError');
  await element.evaluate((shown) => Object.assign(shown.style, { display: '' }));
  await ask(frame as Frame, 'camera');
  await reminder.locator('.lw-panel-gate').waitFor();
  expect(await result(frame as Frame, 'camera')).toBe('waits');
  await reminder.locator('.lw-panel-gate').getByLabel('PIN').fill('2468');
  await reminder.getByRole('button', { name: 'Open' }).click();
  await becomes(frame as Frame, 'camera', 'on');
});

describe('frames of the platform’s own page', () => {
  it('a camera in one counts as the page’s', async () => {
    // `/terms` is no chat, but it holds one.
    const page = await open([CAMERA], [], 'www.coomeet.com/terms');
    await page.locator('livewise-reminder .lw-panel-pause').waitFor();
    expect(await reminders(page)).toBe(1);
  });

  it('where the page says so itself, there is one reminder', async () => {
    const page = await open([CAMERA], [], 'www.coomeet.com/');
    await page.locator('livewise-reminder .lw-panel-pause').waitFor();
    await page.waitForTimeout(SETTLED);
    expect(await reminders(page)).toBe(1);
  });

  it('the chat beside a recording is no live stream', async () => {
    const page = await open(['https://www.youtube.com/live_chat?v=x'], ['400x600'], 'www.youtube.com/about');
    await page.waitForTimeout(SETTLED);
    expect(await reminders(page)).toBe(0);
  });
});
