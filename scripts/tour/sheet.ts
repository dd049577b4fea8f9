import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { EXECUTABLE } from '@/tests/e2e/lib/chromium';

/** Pixels. */
const WIDTH = 300;

/** Puts pictures side by side into one, so many in a row. */
export async function writeSheet(files: readonly string[], inRow: number, to: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: WIDTH * inRow, height: 100 } });
  const images = files.map((file) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`);
  const style = `body { margin: 0; display: grid; grid-template-columns: repeat(${inRow}, 1fr) } img { width: 100% }`;
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  await page.screenshot({ path: to, fullPage: true });
  await browser.close();
}
