import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchPatterns, platforms } from '@/catalogue';

// What ships, as `npm test` has built it.
const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'];
const builtFor = (browser: string): string => `.output/${browser}-mv3`;
const read = (browser: string, file: string) => readFileSync(join(builtFor(browser), file), 'utf8');

/** All that a page of ours may load, and from where: written once more, so that nobody widens it unawares. */
const PAGE_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};
/** Names of parts carry a hash of what is in them. */
const withoutHash = (text: string): string => text.replace(/(\/[\w-]+)-[\w-]{8}(\.(?:js|css)\b)/g, '$1$2');

/** Everything in a build, but for the hashes in names. */
function contents(browser: string): string[] {
  const folder = builtFor(browser);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'latin1');
      return `${withoutHash(file.slice(folder.length))}\n${/\.(js|html|css)$/.test(file) ? withoutHash(text) : text}`;
    });
}

it('Edge’s package is Chrome’s, byte for byte, but for whose steps lead to private windows', () => {
  const [chrome, edge] = [contents('chrome'), contents('edge')];
  const onlyIn = (these: string[], those: string[]) => these.filter((each) => !those.includes(each));
  const different = onlyIn(edge, chrome);
  expect(different.map((each) => each.split('\n', 1)[0])).toEqual(['/chunks/App.js']);
  const nameless = (code: string | undefined) => code?.replace(/`(?:chrome|edge)`/g, '`browser`');
  expect(onlyIn(chrome, edge).map(nameless)).toEqual([nameless(different[0])]);
});

describe.each(BROWSERS)('the package for %s', (browser) => {
  const scripts = readdirSync(builtFor(browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );

  it('has this version and the notices of others', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(JSON.parse(read(browser, 'manifest.json')).version).toBe(version);
    expect(read(browser, 'licences.txt')).toContain('preact');
  });

  it('lets no page have a function of the camera’s hold by asking who calls', () =>
    expect(read(browser, 'content-scripts/camera.js')).toMatch(/^(\/\/.*\n)?"use strict";/));

  it('has nothing in what runs in pages to speak with', () => {
    const inPages = scripts.filter((file) => /^(content-scripts|rules)\b/.test(file));
    expect(inPages).toContain(join('content-scripts', 'sentinel.js'));
    for (const file of inPages)
      expect(
        read(browser, file).match(
          /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)\b/,
        ),
        file,
      ).toBeNull();
  });

  it('has no script that makes code of text, and none from elsewhere', () => {
    for (const file of scripts)
      expect(read(browser, file).match(/\beval\(|new Function\(|import\(["'`]https?:/), file).toBeNull();
  });

  it('asks for the catalogue’s hosts and no others, shows no page a file of ours, and lets its own load nothing else', () => {
    const manifest = JSON.parse(read(browser, 'manifest.json'));
    const known = new Set(platforms.flatMap(matchPatterns));
    const asked = [
      ...manifest.host_permissions,
      ...manifest.content_scripts.flatMap((each: { matches: string[] }) => each.matches),
    ];
    expect(asked.filter((pattern) => !known.has(pattern))).toEqual([]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'activeTab']);
    const policy = Object.entries(PAGE_POLICY).map(([what, from]) => `${what} ${from}`);
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy.join('; ') });
  });
});

it('Safari’s manifest has nothing that only others know', () => {
  const manifest = JSON.parse(read('safari', 'manifest.json'));
  expect(manifest).toMatchObject({ manifest_version: 3, background: { service_worker: 'background.js' } });
  expect(Object.keys(manifest.browser_specific_settings)).toEqual(['safari']);
  // Those of Chrome; Safari has no policies.
  expect(Object.keys(manifest)).not.toContain('minimum_chrome_version');
  expect(Object.keys(manifest)).not.toContain('storage');
});
