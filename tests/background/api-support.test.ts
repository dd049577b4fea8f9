import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// MDN's table of what each browser can do; it comes with web-ext.
const FILE = 'node_modules/@mdn/browser-compat-data/data.json';

interface Support {
  version_added: string | false;
  notes?: string | readonly string[];
}
interface Entry {
  __compat?: { support: Record<string, Support | readonly Support[]> };
  [part: string]: Entry | Entry['__compat'];
}

const { webextensions } = JSON.parse(readFileSync(FILE, 'utf8')) as { webextensions: { api: Entry; manifest: Entry } };
const sources = import.meta.glob<string>('/{background,stores,settings,checkup,entrypoints,components}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the sources call, as "tabs.goBack", and beside it what cannot be seen in a name. */
const used = [
  ...new Set(
    Object.values(sources).flatMap((text) => [...text.matchAll(/\bbrowser\.(\w+\.\w+)/g)].map(([, name = '']) => name)),
  ),
  'tabs.update.updateProperties_muted_parameter',
  'scripting.RegisteredContentScript.world',
  'scripting.RegisteredContentScript.matchOriginAsFallback',
].sort();
const inManifest = ['world', 'match_about_blank', 'match_origin_as_fallback'].map((key) => `content_scripts.${key}`);

/** What the table says of it in a browser. */
function supportOf(table: Entry, name: string, browser: string): Support {
  const entry = name.split('.').reduce<Entry | undefined>((at, part) => at?.[part] as Entry | undefined, table);
  return [entry?.__compat?.support[browser] ?? { version_added: false as const }].flat()[0] as Support;
}

/** The version in which a browser has had it; none where it has not, or where the table does not know it. */
function since(table: Entry, name: string, browser: string): number {
  const found = supportOf(table, name, browser);
  // "≤58": at the latest.
  return found.version_added ? Number.parseFloat(found.version_added.replace('≤', '')) : Number.POSITIVE_INFINITY;
}

it('finds what the sources call', () => {
  expect(used).toContain('tabs.goBack');
  expect(used).toContain('windows.create');
  expect(used.length).toBeGreaterThan(40);
});

const config = readFileSync('wxt.config.ts', 'utf8');
/** The oldest version that the manifest lets in. */
const oldest = (pattern: RegExp): number => Number.parseFloat(pattern.exec(config)?.[1] ?? '');
const OLDEST = {
  chrome: oldest(/minimum_chrome_version: '(\d+)'/),
  firefox: oldest(/strict_min_version: '([\d.]+)',\n\s+data_collection/),
  firefoxAndroid: oldest(/gecko_android: \{ strict_min_version: '([\d.]+)'/),
  safari: oldest(/safari: \{ strict_min_version: '([\d.]+)'/),
};

const PHONES_LACK = [
  'storage.managed',
  'tabs.update.updateProperties_muted_parameter',
  'windows.create',
  'windows.update',
];

// What is lacking is done without: `fewer-apis.test.ts`.
it.each([
  ['chrome', OLDEST.chrome, []],
  ['edge', OLDEST.chrome, []],
  ['firefox', OLDEST.firefox, []],
  ['firefox_android', OLDEST.firefoxAndroid, PHONES_LACK],
  ['safari', OLDEST.safari, ['storage.managed']],
  ['safari_ios', OLDEST.safari, PHONES_LACK],
])('%s %d has every API that is called, but for those that are known to be lacking', (browser, version, lacking) => {
  const late = (table: Entry, names: readonly string[]) =>
    names.filter((name) => !(since(table, name, browser) <= version));
  expect(late(webextensions.api, used)).toEqual(lacking);
  expect(late(webextensions.manifest, inManifest)).toEqual([]);
});

// Newer than the oldest that the manifest lets in; which areas it holds for stands in the notes alone.
it('the documents say from which version on our scripts in a page are shut out of local storage', () => {
  const from = ['chrome', 'edge'].map((browser) =>
    /all storage areas from \w+ (\d+)/
      .exec([supportOf(webextensions.api, 'storage.StorageArea.setAccessLevel', browser).notes ?? []].flat().join(' '))
      ?.at(1),
  );
  const [version = ''] = from;
  expect(from).toEqual([version, version]);
  expect(Number(version)).toBeGreaterThan(OLDEST.chrome);
  for (const file of ['docs/permissions.md', 'docs/security.md', 'CHANGELOG.md'])
    expect(readFileSync(file, 'utf8'), file).toMatch(
      new RegExp(`Chrome and Edge from ${version} on,? (our own )?scripts in (pages|a page) are shut out`),
    );
  expect(readFileSync('docs/security.md', 'utf8')).toContain(`Chrome and Edge before ${version}`);
});
