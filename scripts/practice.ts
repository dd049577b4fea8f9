import { startChromium, TEST_BUILD } from '@/tests/e2e/lib/chromium';
import { startStandIns } from '@/tests/stand-in/server';
import { PRACTICE_HOST } from '@/tests/stand-in/sites/practice';

/** Opens a real browser with the extension on the practice page, until it is closed. */
export async function main(): Promise<number> {
  const sites = await startStandIns();
  const browser = await startChromium({ extension: TEST_BUILD, port: sites.port, headless: false });
  const page = await browser.context.newPage();
  await page.goto(`https://${PRACTICE_HOST}/`);
  console.log('Livewise is running in the browser that has opened. Close it to end.');
  await new Promise((closed) => browser.context.on('close', closed));
  await sites.close();
  return 0;
}
