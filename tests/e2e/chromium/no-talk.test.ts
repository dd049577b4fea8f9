import { beforeEach, expect, it } from 'vitest';
import { startStandIns } from '@/tests/stand-in/server';
import { copyBuild } from '../lib/build-copy';
import { startChromium, TEST_BUILD } from '../lib/chromium';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();
beforeEach(() => run.reset());

/** Tries every way in which a page or the background could speak to somebody. */
async function talks(): Promise<string[]> {
  const went: string[] = [];
  await fetch('https://example.com/').then(
    () => went.push('fetch'),
    () => undefined,
  );
  if (typeof XMLHttpRequest !== 'undefined') {
    await new Promise<void>((done) => {
      const request = new XMLHttpRequest();
      request.onload = () => went.push('XMLHttpRequest');
      request.onloadend = () => done();
      request.open('GET', 'https://example.com/');
      request.send();
    });
  }
  if (typeof Image !== 'undefined') {
    await new Promise<void>((done) => {
      const image = new Image();
      image.onerror = () => done();
      image.onload = () => {
        went.push('image');
        done();
      };
      image.src = 'https://example.com/picture.svg';
    });
  }
  return went;
}

it('neither the background nor a page of ours can speak to anybody, by the browser’s own rule', async () => {
  const worker = await run.browser.background();
  expect(await worker.evaluate(talks)).toEqual([]);
  for (const path of ['options', 'welcome', 'popup', 'calm', 'guide', 'practice', 'agreement']) {
    const page = await run.browser.extensionPage(`${path}.html`);
    expect(await page.evaluate(talks), path).toEqual([]);
    await page.close();
  }
});

it('the stand-ins would hear of it: without that rule they do', async () => {
  const copy = copyBuild(TEST_BUILD, ({ content_security_policy: _, ...manifest }) => manifest);
  const sites = await startStandIns();
  const browser = await startChromium({ extension: copy.folder, port: sites.port });
  try {
    const worker = await browser.background();
    await worker.evaluate(talks);
    const page = await browser.extensionPage('options.html');
    await page.evaluate(talks);
    // The background and the page by `fetch`, and the page's picture.
    expect(sites.heard().length).toBeGreaterThanOrEqual(3);
    // Whoever does not ask hears of it at the end.
    await page.evaluate(talks);
  } finally {
    await browser.close();
    copy.remove();
    await expect(sites.close()).rejects.toThrow('https://example.com/');
  }
});
