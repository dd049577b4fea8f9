import { startFirefox, TEST_BUILD } from '@/tests/e2e/lib/firefox';
import { inReminder } from '@/tests/e2e/lib/firefox-page';
import { pause } from '@/tests/e2e/lib/person';
import { startOver } from '@/tests/e2e/lib/start-over';
import { startStandIns } from '@/tests/stand-in/server';
import { stops } from './cases';
import { FOLDER, fileFor, type Shot } from './pages';

/** Walks through every stop in Firefox and takes its picture. */
export async function tourFirefox(): Promise<Shot[]> {
  const sites = await startStandIns();
  const browser = await startFirefox({
    extension: TEST_BUILD,
    port: sites.port,
    viewport: { width: 1000, height: 680 },
  });
  const own = await browser.extensionPage('options.html');
  const shots: Shot[] = [];
  for (const stop of await stops()) {
    await own.evaluate(startOver, stop.settings);
    const page = await browser.page();
    await page.goto(stop.address);
    await inReminder(page, '.lw-panel');
    await pause(350);
    const file = fileFor('firefox', stop.name);
    await page.screenshot({ path: `${FOLDER}/${file}` as `${string}.png` });
    shots.push({ file, title: stop.name, group: 'firefox' });
    await page.close();
  }
  await browser.close();
  await sites.close();
  return shots;
}
