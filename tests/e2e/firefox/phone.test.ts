import { afterAll, describe, expect, it } from 'vitest';
import { byTouch } from '../lib/by-touch';
import { PHONE } from '../lib/chromium';
import { TEST_BUILD } from '../lib/firefox';
import { useFirefox } from '../lib/firefox-run';
import { likeAndroid } from '../lib/like-android';
import { sees, textOf, until } from '../lib/person';
import { phoneScenarios } from '../phone/scenarios';

const { folder, prefs, remove } = likeAndroid(TEST_BUILD);
const run = useFirefox({ extension: folder, prefs, viewport: PHONE });
afterAll(remove);

it('the welcome opens by itself where there can be no policies', async () => {
  const addresses = () => run.insidePage.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
  await until(async () => (await addresses()).some((url) => url?.endsWith('/welcome.html')), 'the welcome');
});

it('lacks what Firefox for Android lacks', async () => {
  const there = await run.insidePage.evaluate(() => ({
    windows: 'windows' in browser,
    managed: browser.storage.managed,
  }));
  expect(there).toEqual({ windows: false, managed: undefined });
});

it('“Is it on?” leads to private windows by the menu: a phone has no about:addons', async () => {
  await run.world().reset();
  const page = await run.world().own('options.html#home');
  await sees(page, 'Livewise does not work in private windows. Open the browser’s menu, then Extensions');
  expect(await textOf(page)).not.toContain('about:addons');
});

describe('on a phone', () => phoneScenarios(() => byTouch(run.world())));
