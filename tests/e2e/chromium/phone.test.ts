import { expect, it } from 'vitest';
import { byTouch } from '../lib/by-touch';
import { PHONE } from '../lib/chromium';
import { useChromium } from '../lib/chromium-run';
import { phoneScenarios } from '../phone/scenarios';

const run = useChromium({ isPhone: true });
phoneScenarios(() => byTouch(run.world()));

// A browser for touch on a larger screen begins with a window of next to no width, and asks what is in it.
it.each([
  ['a tablet’s', { screenWidth: 800, screenHeight: 1280 }, 320],
  ['a watch’s', { screenWidth: 280, screenHeight: 280 }, 200],
])('the popup in a small window on %s screen', async (_, screen, wide) => {
  await run.reset();
  const page = await run.browser.extensionPage('popup.html');
  await page.locator('.lw-help').waitFor();
  const session = await page.context().newCDPSession(page);
  const size = { width: 200, height: 400, deviceScaleFactor: 1, mobile: false, ...screen };
  await session.send('Emulation.setDeviceMetricsOverride', size);
  await expect.poll(() => page.evaluate(() => document.body.offsetWidth)).toBe(wide);
  await page.setViewportSize(PHONE);
});
