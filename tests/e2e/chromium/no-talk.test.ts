import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { matchPatterns, platforms } from '@/catalogue';
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
    expect(sites.fromExtension.length).toBeGreaterThanOrEqual(3);
  } finally {
    await browser.close();
    await sites.close();
    copy.remove();
  }
});

const scripts = readdirSync(TEST_BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

it.each(scripts.filter((file) => file.startsWith('content-scripts')))('%s has nothing in it to speak with', (file) => {
  const code = readFileSync(join(TEST_BUILD, file), 'utf8');
  expect(
    code.match(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)\b/),
  ).toBeNull();
});

it('no script makes code of text, and none comes from elsewhere', () => {
  for (const file of scripts) {
    const code = readFileSync(join(TEST_BUILD, file), 'utf8');
    expect(code.match(/\beval\(|new Function\(|import\(["'`]https?:/), file).toBeNull();
  }
});

it('asks for the catalogue’s hosts and no others, and shows no page a file of ours', () => {
  const manifest = JSON.parse(readFileSync(join(TEST_BUILD, 'manifest.json'), 'utf8'));
  const known = new Set(platforms.flatMap(matchPatterns));
  const asked = [
    ...manifest.host_permissions,
    ...manifest.content_scripts.flatMap((each: { matches: string[] }) => each.matches),
  ];
  expect(asked.filter((pattern) => !known.has(pattern))).toEqual([]);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'activeTab']);
  expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
});
