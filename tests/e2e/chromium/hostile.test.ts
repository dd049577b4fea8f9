import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockWith } from '@/tests/lib/family';
import { hostileScenarios, TRICK_DONE, TRICKS } from '../hostile/scenarios';
import { button, colourAt, elementUnder, pressAt, reminderOn, useChromium } from '../lib/chromium-run';
import { until } from '../lib/person';

const run = useChromium({ reducedMotion: 'no-preference' });
beforeEach(() => run.reset({ band: '6-9' }));

/** `--lw-primary` of `assets/tokens.css`, in light. */
const LEAVE_COLOUR = '#1d5f6c';

const STANDS_STILL = [
  'hide-all',
  'remove-once',
  'remove-each-frame',
  'new-body',
  'own-modal',
  'own-popover',
  'own-element',
  'open-document',
  'register-properties',
] as const;

describe.each(STANDS_STILL)('a page that tries %s', (trick) => {
  it('does not get rid of the reminder, and a person can press it', async () => {
    const page = await run.open('https://example.com/');
    // A page that opens its document anew may never be done loading.
    await page.goto(`https://kick.com/xqc?trick=${trick}`, { waitUntil: 'commit' });
    await reminderOn(page).waitFor();
    await page.waitForTimeout(TRICK_DONE);
    const leave = button(page, 'Leave');
    expect(await elementUnder(page, leave)).toBe('livewise-reminder');
    // By its colour as well: what lets the pointer through could still hide it.
    expect(await colourAt(page, leave)).toBe(LEAVE_COLOUR);
    await pressAt(page, leave);
    await page.waitForURL('https://example.com/');
  });
});

const isModal = (page: Page) =>
  page.evaluate(() => document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('dialog:modal') != null);

it('a card can be pressed while the page has a modal dialog open, and not by a key that was meant for it', async () => {
  await run.reset({ band: '10-12', activities: { watching: { strength: 'card' } } });
  const page = await run.open('https://example.com/');
  await page.goto('https://kick.com/xqc?trick=own-modal');
  await reminderOn(page).waitFor();
  await page.waitForTimeout(TRICK_DONE);
  const leave = button(page, 'Leave');
  expect(await elementUnder(page, leave)).toBe('livewise-reminder');
  expect(await isModal(page)).toBe(true);
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('kick.com');
  // Once that is closed, the page can be used beside the card again.
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => isModal(page)).toBe(false);
  await pressAt(page, leave);
  await page.waitForURL('https://example.com/');
});

it('the helper can be pressed where the page had opened two modal dialogs before, whichever of them is on top', async () => {
  await run.reset({ band: '13-15' });
  const page = await run.open('https://ome.tv/');
  await reminderOn(page).waitFor();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog id="first">Rules</dialog><dialog id="second">News</dialog>');
    for (const id of ['second', 'first']) (document.querySelector(`#${id}`) as HTMLDialogElement).showModal();
  });
  await page.waitForTimeout(TRICK_DONE);
  await pressAt(page, button(page, 'Carry on'));
  const helper = page.locator('livewise-helper');
  const isIn = (id: string) => expect.poll(() => helper.evaluate((element) => element.parentElement?.id)).toBe(id);
  await isIn('first');
  await page.evaluate(() => (document.querySelector('#first') as HTMLDialogElement).close());
  await isIn('second');
  await pressAt(page, helper.getByRole('button', { name: 'Cover and leave' }));
  await page.getByText('Well done.').waitFor();
});

it('help that was opened over a covered page leads back there, also where the page opened its document anew', async () => {
  await run.reset({ band: '13-15' });
  const page = await run.open('https://ome.tv/');
  await pressAt(page, button(page, 'Carry on'));
  const helper = page.locator('livewise-helper');
  await helper.getByRole('button', { name: 'Cover and leave' }).waitFor();
  await pressAt(page, helper.getByRole('button', { name: 'Cover and leave' }));
  await page.getByText('Well done.').waitFor();
  await helper.getByRole('button', { name: 'Something is wrong' }).click();
  await page.getByText('What happened?').waitFor();
  await page.evaluate(() => document.open().write('<!doctype html><h1>A new document</h1>'));
  await page.waitForTimeout(TRICK_DONE);
  await helper.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByText('Well done.').waitFor();
});

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

it('a film in a shadow root is held under a pause, also when it plays on, and goes on afterwards', async () => {
  await run.reset({ band: '13-15', activities: { watching: { strength: 'pause' } } });
  const page = await run.open('about:blank');
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const around = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const within = around.appendChild(document.createElement('a-player')).attachShadow({ mode: 'open' });
      const film = within.appendChild(document.createElement('video'));
      film.srcObject = document.createElement('canvas').captureStream();
      void film.play();
      Object.assign(window, { film });
    }),
  );
  // The film has no picture yet: the page waits for it.
  await page.goto('https://kick.com/xqc', { waitUntil: 'commit' });
  await reminderOn(page).waitFor();
  const isPaused = () => page.evaluate(() => (window as never as { film: HTMLVideoElement }).film.paused);
  await expect.poll(isPaused).toBe(true);
  await page.evaluate(() => void (window as never as { film: HTMLVideoElement }).film.play().catch(() => undefined));
  await expect.poll(isPaused).toBe(true);
  await pressAt(page, button(page, 'Carry on'));
  await expect.poll(isPaused).toBe(false);
});

it('a card whose help sheet is scrolled stays a card, and where it is scrolled to', async () => {
  await run.reset({ band: '13-15', activities: { watching: { strength: 'card' } } });
  const page = await run.open('https://kick.com/xqc');
  await pressAt(page, button(page, 'Something is wrong'));
  const panel = reminderOn(page);
  await panel.getByText('What happened?').waitFor();
  for (let top = 0; top <= 700; top += 25) {
    await panel.evaluate((element, to) => element.scrollTo(0, to), top);
    await page.waitForTimeout(170);
    expect([await isModal(page), await panel.evaluate((element) => Math.round(element.scrollTop))]).toEqual([
      false,
      top,
    ]);
  }
});

it('where a page keeps presses to itself, links of the help sheet open, and its PIN is taken', async () => {
  const lock = await lockWith('2468');
  await run.reset({ activities: { watching: { strength: 'gate' } }, lock });
  const page = await run.open('https://kick.com/xqc?trick=stop-presses');
  await pressAt(page, button(page, 'Something is wrong'));
  const link = reminderOn(page).getByRole('link', { name: 'childline.org.uk' }).first();
  await link.scrollIntoViewIfNeeded();
  const [opened] = await Promise.all([page.context().waitForEvent('page'), pressAt(page, link)]);
  await opened.waitForLoadState();
  await opened.close();
  await button(page, 'Back').scrollIntoViewIfNeeded();
  await pressAt(page, button(page, 'Back'));
  await reminderOn(page).locator('input').fill('2468');
  await page.keyboard.press('Enter');
  await reminderOn(page).waitFor({ state: 'detached' });
});

it.each(['stop-clicks', 'prevent-clicks'])(
  'a page that tries %s: a link opens, and once; the PIN opens the gate',
  async (trick) => {
    const lock = await lockWith('2468');
    await run.reset({ activities: { watching: { strength: 'gate' } }, lock });
    const page = await run.open(`https://kick.com/xqc?trick=${trick}`);
    await pressAt(page, button(page, 'Something is wrong'));
    const link = reminderOn(page).getByRole('link', { name: 'childline.org.uk' }).first();
    await link.scrollIntoViewIfNeeded();
    const before = page.context().pages().length;
    const [opened] = await Promise.all([page.context().waitForEvent('page'), pressAt(page, link)]);
    await page.waitForTimeout(600);
    expect(page.context().pages().length).toBe(before + 1);
    await opened.waitForLoadState();
    await opened.close();
    await button(page, 'Back').scrollIntoViewIfNeeded();
    await pressAt(page, button(page, 'Back'));
    await reminderOn(page).locator('input').fill('2468');
    await pressAt(page, button(page, 'Open'));
    await reminderOn(page).waitFor({ state: 'detached' });
  },
);

it('where a page keeps the wheel to itself, a long help sheet scrolls', async () => {
  await run.reset({ band: '6-9' });
  const page = await run.open('https://kick.com/xqc?trick=stop-scrolling');
  await pressAt(page, button(page, 'Something is wrong'));
  const panel = reminderOn(page);
  await panel.hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});

// Those whose page no longer stands still long enough for a picture.
hostileScenarios(
  () => run.world(),
  TRICKS.filter((trick) => !STANDS_STILL.some((still) => still === trick)),
);

it('a page with the strictest security policy still shows it, dressed', async () => {
  const page = await run.open('https://example.com/');
  await page.goto('https://kick.com/browse?strict');
  await reminderOn(page).waitFor();
  await page.waitForTimeout(500);
  expect(await colourAt(page, button(page, 'Leave'))).toBe(LEAVE_COLOUR);
  await pressAt(page, button(page, 'Leave'));
  await page.waitForURL('https://example.com/');
});

// In place of one without letters: the system's own, so small that nobody could read it.
it.each([
  ['the name in our package', `style('Atkinson Hyperlegible Next'); style('Atkinson Hyperlegible')`],
  ['the name in the page, by script', `for (const name of names()) script(name)`],
  [
    'the name in the page, by script, once ours is gone',
    `const all = names(); document.fonts.clear(); all.forEach(script)`,
  ],
  ['the name in the page, by style', `names().forEach(style)`],
])('a typeface of the page by %s leaves our words as large as they are', async (_, act) => {
  const page = await run.open('https://kick.com/xqc');
  const title = reminderOn(page).getByRole('heading').first();
  const width = () =>
    title.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.max(...[...range.getClientRects()].map((line) => line.width));
    });
  const before = await width();
  await page.evaluate(`{
    const local = 'local("DejaVu Sans"), local("Liberation Sans"), local("Arial")';
    const names = () => new Set([...document.fonts].map((face) => face.family));
    const script = (name) => {
      for (const weight of ['400', '700']) document.fonts.add(new FontFace(name, local, { sizeAdjust: '1%', weight }));
    };
    const style = (name) => {
      const sheet = document.head.appendChild(document.createElement('style'));
      for (const weight of ['400', '700']) {
        sheet.textContent += '@font-face{font-family:"' + name + '";src:' + local + ';size-adjust:1%;font-weight:' + weight + '}';
      }
    };
    ${act};
  }`);
  await page.waitForTimeout(TRICK_DONE);
  expect(await width()).toBeGreaterThan(before / 2);
});

it('a page that listens to every key does not hear the PIN', async () => {
  const lock = await lockWith('2468');
  await run.reset({ activities: { watching: { strength: 'gate' } }, lock });
  const page = await run.open('https://kick.com/xqc?trick=listen-to-keys');
  await reminderOn(page).locator('input').click();
  await page.keyboard.type('2468');
  await page.keyboard.press('Enter');
  await reminderOn(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => (window as { heard?: unknown }).heard)).toEqual([]);
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
