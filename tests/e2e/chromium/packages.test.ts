import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// What ships, as `npm test` has built it.
const builtFor = (browser: string): string => `.output/${browser}-mv3`;
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

it.each(['chrome', 'edge', 'firefox', 'safari'])(
  'the package for %s has this version and the notices of others',
  (browser) => {
    const read = (file: string) => readFileSync(join(builtFor(browser), file), 'utf8');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(JSON.parse(read('manifest.json')).version).toBe(version);
    expect(read('licences.txt')).toContain('preact');
  },
);

it('Safari’s manifest has nothing that only others know', () => {
  const manifest = JSON.parse(readFileSync(join(builtFor('safari'), 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ manifest_version: 3, background: { service_worker: 'background.js' } });
  expect(Object.keys(manifest.browser_specific_settings)).toEqual(['safari']);
  // Those of Chrome; Safari has no policies.
  expect(Object.keys(manifest)).not.toContain('minimum_chrome_version');
  expect(Object.keys(manifest)).not.toContain('storage');
});
