import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TabState } from '@/stores/tab';
import { lockWith } from '@/tests/lib/family';
import { button, comesTo, elementUnder, pressAt, reminderOn, useChromium } from '../lib/chromium-run';
import { SETTLED } from '../lib/person';

const run = useChromium({ reducedMotion: 'no-preference' });
beforeEach(() => run.reset());

describe('a reminder', () => {
  it('comes as a card where live streams are listed', async () => {
    const page = await run.open('https://www.twitch.tv/');
    await reminderOn(page).waitFor();
    expect(await reminderOn(page).getAttribute('class')).toContain('lw-panel-card');
    // The page stays usable.
    await page.click('#to-video');
    expect(await page.textContent('h1')).toBe('Not live');
  });

  it('goes when the page moves on to something that is not live, and stays away from recordings', async () => {
    const page = await run.open('https://www.twitch.tv/');
    await reminderOn(page).waitFor();
    await page.click('#to-video');
    await reminderOn(page).waitFor({ state: 'detached' });
    const recording = await run.open('https://www.twitch.tv/videos/1963401646');
    await recording.waitForTimeout(SETTLED);
    expect(await reminderOn(recording).count()).toBe(0);
  });

  it('comes after a move without a page load', async () => {
    await run.reset({ band: '6-9' });
    const page = await run.open('https://www.twitch.tv/videos/1963401646');
    await page.click('text=Home');
    await reminderOn(page).waitFor();
    await page.click('#to-channel');
    await page.locator('livewise-reminder .lw-panel-pause').waitFor();
  });

  it('pauses before a video chat; carrying on opens after its wait and holds for the visit', async () => {
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
    const carryOn = reminderOn(page).locator('.lw-carry-on');
    expect(await carryOn.isDisabled()).toBe(true);
    expect(await elementUnder(page, page.locator('#start'))).toBe('livewise-reminder');
    await button(page, 'Carry on').waitFor();
    await pressAt(page, button(page, 'Carry on'));
    await reminderOn(page).waitFor({ state: 'detached' });
    await page.click('#start');
    await page.waitForFunction(() => document.querySelector('#state')?.textContent === 'camera on');

    await page.reload();
    await page.waitForTimeout(SETTLED);
    expect(await reminderOn(page).count()).toBe(0);
    // Coming anew is a new visit.
    await page.goto('https://example.com/');
    await page.goto('https://ome.tv/');
    await reminderOn(page).waitFor();
  });

  it('comes again when a pause was not answered', async () => {
    await run.reset({ band: '6-9' });
    const page = await run.open('https://www.twitch.tv/monstercat');
    await reminderOn(page).waitFor();
    await page.reload();
    await reminderOn(page).waitFor();
  });

  it('does not come twice within half an hour of watching on one platform', async () => {
    const page = await run.open('https://www.twitch.tv/monstercat');
    await reminderOn(page).waitFor();
    const again = await run.open('https://www.twitch.tv/anotherchannel');
    await again.waitForTimeout(SETTLED);
    expect(await reminderOn(again).count()).toBe(0);
  });

  it('never shows the same lesson twice running', async () => {
    const titles: (string | null)[] = [];
    for (let visit = 0; visit < 4; visit++) {
      const page = await run.open('https://ome.tv/');
      await reminderOn(page).waitFor();
      titles.push(await reminderOn(page).locator('.lw-title').textContent());
      await page.close();
    }
    for (let visit = 1; visit < titles.length; visit++) expect(titles[visit]).not.toBe(titles[visit - 1]);
    expect(new Set(titles).size).toBeGreaterThanOrEqual(3);
  });

  it('pauses everyone on a site for adults, every time', async () => {
    await run.reset({ band: '16-17' });
    const page = await run.open('https://chaturbate.com/');
    await page.locator('livewise-reminder .lw-panel-pause').waitFor();
    const first = await reminderOn(page).getByRole('button').first().textContent();
    expect(first).toBe('Leave');
  });

  it('comes when the background was stopped', async () => {
    await run.browser.stopBackground();
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
  });

  it('comes when storage is broken', async () => {
    const worker = await run.browser.background();
    await worker.evaluate(() => chrome.storage.local.set({ settings: 'not settings', history: [1, 2] }));
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
  });
});

describe('leaving', () => {
  it('goes back to where the child came from', async () => {
    const page = await run.open('https://example.com/');
    await page.goto('https://ome.tv/');
    await reminderOn(page).waitFor();
    await pressAt(page, button(page, 'Leave'));
    await page.waitForURL('https://example.com/');
  });

  it('goes back without a page load, and the reminder goes with it', async () => {
    await run.reset({ band: '6-9' });
    const page = await run.open('https://www.youtube.com/');
    await page.click('#to-live0000001');
    await reminderOn(page).waitFor();
    await pressAt(page, button(page, 'Leave'));
    await reminderOn(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe('https://www.youtube.com/');
  });

  it('goes to the calm page where there is nothing to go back to', async () => {
    const opener = await run.open('https://example.com/');
    const [page] = await Promise.all([
      run.browser.context.waitForEvent('page'),
      opener.evaluate(() => void window.open('https://ome.tv/', '_blank', 'noopener')),
    ]);
    await reminderOn(page).waitFor();
    await pressAt(page, button(page, 'Leave'));
    await comesTo(page, /calm\.html/);
    await page.getByRole('heading', { name: /Well done/ }).waitFor();
  });

  it('goes to the calm page where the page before is live as well', async () => {
    const page = await run.open('https://www.twitch.tv/');
    await page.goto('https://ome.tv/');
    await reminderOn(page).waitFor();
    await pressAt(page, button(page, 'Leave'));
    await comesTo(page, /calm\.html/);
  });

  it('and where the site moves back to it without a page load', async () => {
    const page = await run.open('https://www.twitch.tv/monstercat');
    await reminderOn(page).waitFor();
    // Going live oneself.
    await page.evaluate(() => {
      history.pushState({}, '', '/monstercat/dashboard');
    });
    await page.locator('livewise-reminder .lw-panel-pause').waitFor();
    await pressAt(page, button(page, 'Leave'));
    await comesTo(page, /calm\.html/);
  });
});

describe('after a long time on camera', () => {
  const tabs = async () => {
    const worker = await run.browser.background();
    const all: Record<string, TabState> = await worker.evaluate(() => chrome.storage.session.get(null));
    return Object.keys(all).flatMap((key) => (key.startsWith('tab ') ? (all[key] ?? []) : []));
  };
  const wasLiveFor = async (minutes: number) => {
    const worker = await run.browser.background();
    await worker.evaluate(async (ago) => {
      const all = await chrome.storage.session.get(null);
      for (const [key, state] of Object.entries(all)) {
        if (key.startsWith('tab '))
          await chrome.storage.session.set({ [key]: { ...(state as object), onCameraSince: Date.now() - ago } });
      }
    }, minutes * 60_000);
  };

  it.each([
    [5, false],
    [20, true],
  ])('of %d minutes, the calm page asks once how it was: %s', async (minutes, asks) => {
    const page = await run.open('https://ome.tv/');
    await button(page, 'Carry on').waitFor();
    await pressAt(page, button(page, 'Carry on'));
    await reminderOn(page).waitFor({ state: 'detached' });
    // The helper is the last that the background writes of it; it would write over ours.
    await expect.poll(tabs).toMatchObject([{ helper: { madeFrom: expect.any(Number) } }]);
    await wasLiveFor(minutes);
    await page.goto('https://example.com/');
    await expect.poll(async () => (await tabs()).filter(({ sighting }) => sighting)).toEqual([]);
    const calm = await run.browser.extensionPage('calm.html');
    await calm.getByRole('heading', { name: /Well done/ }).waitFor();
    if (!asks) {
      await calm.waitForTimeout(200);
      expect(await calm.getByText('How was that?').count()).toBe(0);
      return;
    }
    await calm.getByText('How was that?').waitFor();
    await calm.getByRole('button', { name: 'Not good' }).click();
    await calm.getByText('You can get help.').waitFor();
    await calm.reload();
    await calm.getByRole('heading', { name: /Well done/ }).waitFor();
    await calm.waitForTimeout(200);
    expect(await calm.getByText('How was that?').count()).toBe(0);
  });

  it('Leave leads to the calm page, which asks, instead of back', async () => {
    const page = await run.open('https://example.com/');
    await page.goto('https://ome.tv/');
    await button(page, 'Carry on').waitFor();
    await expect.poll(tabs).toMatchObject([{ standing: { for: 'child-1' }, muted: true }]);
    await wasLiveFor(20);
    await button(page, 'Leave').click();
    await comesTo(page, /calm\.html/);
    await page.getByText('How was that?').waitFor();
  });
});

describe('while a pause stands', () => {
  const muted = async (page: Page) => {
    const worker = await run.browser.background();
    const host = new URL(page.url()).host;
    return worker.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url && new URL(url).host === wanted).map(({ mutedInfo }) => mutedInfo?.muted);
    }, host);
  };

  it('silences the tab, until it is answered or the page is left', async () => {
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
    await expect.poll(() => muted(page)).toEqual([true]);
    await page.reload();
    await reminderOn(page).waitFor();
    await expect.poll(() => muted(page)).toEqual([true]);
    await button(page, 'Carry on').waitFor();
    await pressAt(page, button(page, 'Carry on'));
    await expect.poll(() => muted(page)).toEqual([false]);
    await page.goto('https://chatroulette.com/');
    await reminderOn(page).waitFor();
    await expect.poll(() => muted(page)).toEqual([true]);
    await page.goto('https://www.twitch.tv/videos/1');
    await expect.poll(() => muted(page)).toEqual([false]);
  });

  it.each(['https://example.com/', 'https://www.twitch.tv/videos/1'])(
    'the tab is heard again where it is left for %s after the background was stopped',
    async (to) => {
      const page = await run.open('https://ome.tv/');
      await reminderOn(page).waitFor();
      await expect.poll(() => muted(page)).toEqual([true]);
      const own = await run.browser.extensionPage('guide.html');
      await run.browser.stopBackground();
      await page.goto(to);
      // Nobody else may wake it.
      const isSilenced = () =>
        own.evaluate(async () => (await chrome.tabs.query({})).some(({ mutedInfo }) => mutedInfo?.muted));
      await expect.poll(isSilenced).toBe(false);
      // Nor is a reminder about the page before put on this one.
      await own.evaluate(async () => {
        const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
        await chrome.storage.local.set({ settings: { ...settings, message: 'changed' } });
      });
      await page.waitForTimeout(SETTLED);
      expect(await reminderOn(page).count()).toBe(0);
    },
  );

  it('holds the video and lets it go on afterwards', async () => {
    await run.reset({ band: '6-9' });
    const page = await run.open('https://www.twitch.tv/monstercat');
    await reminderOn(page).waitFor();
    const paused = () => page.evaluate(() => document.querySelector('video')?.paused);
    await page.waitForFunction(() => document.querySelector('video')?.paused === true);
    await page.evaluate(() =>
      document
        .querySelector('video')
        ?.play()
        .catch(() => undefined),
    );
    await page.waitForFunction(() => document.querySelector('video')?.paused === true);
    await button(page, 'Carry on').waitFor({ timeout: 10_000 });
    await pressAt(page, button(page, 'Carry on'));
    await page.waitForFunction(() => document.querySelector('video')?.paused === false);
    expect(await paused()).toBe(false);
  });

  it('keeps the keyboard inside, and Escape answers nothing', async () => {
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
    await button(page, 'Carry on').waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    expect(await reminderOn(page).count()).toBe(1);
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.localName);
      // The browser's own bar may have its turn; the page may not.
      expect(['livewise-reminder', 'body', undefined]).toContain(focused);
    }
  });

  it('opens help by keyboard, and comes back', async () => {
    const page = await run.open('https://ome.tv/');
    await reminderOn(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const help = page.locator('livewise-reminder .lw-help');
    await help.waitFor();
    expect(await help.locator('.lw-emergency').textContent()).toContain('999');
    await help.getByRole('button', { name: /daring/i }).click();
    expect(await help.locator('.lw-steps li').count()).toBe(3);
    await help.locator('.lw-back').click();
    await button(page, 'Something is wrong').waitFor();
  });
});

describe('a gate', () => {
  it('opens with the PIN alone', async () => {
    const lock = await lockWith('2468');
    await run.reset({ lock, activities: { 'video-chat': { strength: 'gate' } } });
    const page = await run.open('https://ome.tv/');
    await page.locator('livewise-reminder .lw-panel-gate').waitFor();
    const pin = reminderOn(page).locator('input');
    await pin.fill('1111');
    await page.keyboard.press('Enter');
    await reminderOn(page).locator('.lw-gate-said:not(:empty)').waitFor();
    await pin.fill('2468');
    await page.keyboard.press('Enter');
    await reminderOn(page).waitFor({ state: 'detached' });
  });
});
