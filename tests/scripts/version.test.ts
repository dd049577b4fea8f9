import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

it('the lock file agrees with package.json', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, unknown> };
  expect(lock.version).toBe(version);
  expect(lock.packages['']).toMatchObject({ version });
});

it('the manifest takes its version from package.json: nothing else sets one', () => {
  expect(read('wxt.config.ts')).not.toMatch(/\b(version|version_name):/);
});

it('the newest version in the list of changes is this one; only what is unreleased stands above it', () => {
  const heads = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, head = '']) => head);
  const [newest = version] = heads.filter((head) => head !== 'Unreleased');
  expect(newest.split(' ')[0]).toBe(version);
  expect(heads.lastIndexOf('Unreleased')).toBeLessThanOrEqual(0);
});

it('docs that name a version of Livewise name this one', () => {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const named = ['README.md', ...docs.map((file) => `docs/${file}`)].flatMap((file) =>
    [...read(file).matchAll(/(?:describes version|livewise[ -])\s*(\d+\.\d+\.\d+)/gi)].map(
      ([, number]) => `${file} ${number}`,
    ),
  );
  expect(named).toContain(`docs/privacy.md ${version}`);
  expect(named.filter((each) => !each.endsWith(` ${version}`))).toEqual([]);
});
