import { beforeEach, it } from 'vitest';
import { ADDON_ID } from '../lib/firefox';
import { reminderOn } from '../lib/firefox-page';
import { useFirefox } from '../lib/firefox-run';
import { until } from '../lib/person';

const run = useFirefox({ alone: true });
beforeEach(() => run.reset({ band: '13-15' }));

// Within two seconds: `tests/camera/hold.test.ts`.
it('an extension that is taken off while a page waits breaks no page: it gets its camera', async () => {
  const page = await run.open('https://www.twitch.tv/settings/profile?camera');
  await page.evaluate(() => (window as never as { ask(way: string): void }).ask('camera'));
  await reminderOn(page);
  await run.browser.browser.uninstallExtension(ADDON_ID);
  const result = () => page.evaluate(() => (window as never as { results: Record<string, string> }).results.camera);
  await until(async () => (await result()) === 'on', 'the camera');
});
