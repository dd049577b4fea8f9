import { beforeEach, describe, expect, it } from 'vitest';
import { button, elementUnder, pressAt, reminderOn, useChromium } from '../lib/chromium-run';
import { until } from '../lib/person';

const run = useChromium({ reducedMotion: 'no-preference' });
beforeEach(() => run.reset({ band: '6-9' }));

describe('full screen of a player that is a component', () => {
  interface Player {
    player: ShadowRoot;
  }

  it.each([
    ['with no slot, itself', 'open', '<p>Film</p>', false],
    ['with no slot, a part of it', 'closed', '<div id="part"><p>Film</p></div>', true],
    ['with a slot, itself', 'closed', '<slot></slot>', false],
    ['with a slot, sized down', 'open', '<style>:host { zoom: 0.001 }</style><slot></slot>', false],
  ] as const)('%s, root %s: the helper can be pressed there', async (_, mode, html, isPart) => {
    await run.reset({ band: '13-15' });
    const page = await run.open('https://ome.tv/');
    await pressAt(page, button(page, 'Carry on'));
    await page.locator('livewise-helper').getByRole('button', { name: 'Cover and leave' }).waitFor();
    await page.evaluate(
      ({ mode, html, isPart }) => {
        const host = document.createElement('a-player');
        const player = host.attachShadow({ mode });
        player.innerHTML = html;
        const opener = document.createElement('button');
        opener.id = 'opener';
        opener.onclick = () => void (isPart ? player.querySelector('#part') : host)?.requestFullscreen();
        document.body.prepend(opener, host);
        Object.assign(window, { player });
      },
      { mode, html, isPart },
    );
    await page.bringToFront();
    // A window that has only just come may refuse.
    await until(async () => {
      await page.click('#opener', { timeout: 1_000 }).catch(() => undefined);
      await page.waitForTimeout(500);
      return page.evaluate(() => document.fullscreenElement !== null);
    }, 'full screen');
    const findCover = () =>
      page.evaluate(() => {
        const { player } = window as never as Player;
        const helper = player.querySelector('livewise-helper') ?? document.querySelector('livewise-helper');
        const box = helper?.shadowRoot?.querySelector('.lw-cover')?.getBoundingClientRect();
        if (!helper || !box?.width) return null;
        const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        return (helper.getRootNode() as ShadowRoot).elementFromPoint(x, y) === helper ? { x, y } : null;
      });
    const covered = page.getByText('Well done.');
    await until(async () => {
      if (await covered.isVisible()) return true;
      const spot = await findCover();
      // It may still be on its way there: a person would press once more.
      if (spot) await page.mouse.click(spot.x, spot.y);
      await page.waitForTimeout(500);
      return false;
    }, 'the page to be covered');
  });
});

describe.each([
  ['a div', '#full-div'],
  ['a video', '#full-video'],
  ['the page', '#full-page'],
  ['a frame', '#full-frame'],
])('full screen of %s', (_, opener) => {
  // The page asks for it while the reminder stands, from a key or a press it got before.
  it.each(['card', 'pause'] as const)('does not cover a %s', async (strength) => {
    await run.reset({
      band: '10-12',
      activities: { watching: { strength } },
    });
    const page = await run.open('https://kick.com/xqc');
    await reminderOn(page).waitFor();
    await page.evaluate((selector) => (document.querySelector(selector) as HTMLElement).click(), opener);
    // Without a person's press the browser may refuse: then press for real, as far as the reminder lets us.
    const full = (timeout: number) =>
      page
        .waitForFunction(() => document.fullscreenElement !== null, null, { timeout })
        .then(
          () => true,
          () => false,
        );
    if (!(await full(2_000)) && strength === 'card') {
      await page.click(opener);
      expect(await full(20_000)).toBe(true);
    }
    await page.waitForTimeout(500);
    await button(page, 'Carry on').waitFor({ timeout: 10_000 });
    expect(await elementUnder(page, button(page, 'Leave'))).toBe('livewise-reminder');
    await pressAt(page, button(page, 'Carry on'));
    await reminderOn(page).waitFor({ state: 'detached' });
  });
});

it('full screen that was there before a reminder is covered by it', async () => {
  await run.reset({ band: '6-9' });
  const page = await run.open('https://www.youtube.com/watch?v=clip0000001');
  await page.click('#full-div');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  // The next video starts by itself and is live.
  await page.evaluate(() => {
    history.pushState({}, '', '/watch?v=live0000001');
    document.querySelector('.ytp-live-badge')?.removeAttribute('style');
    document.dispatchEvent(new CustomEvent('yt-navigate-finish'));
  });
  await reminderOn(page).waitFor();
  expect(await elementUnder(page, button(page, 'Leave'))).toBe('livewise-reminder');
});
