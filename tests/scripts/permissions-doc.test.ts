import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hasCamera, matchPatterns, platforms } from '@/catalogue';

const doc = readFileSync('docs/permissions.md', 'utf8');
const inBrowsers = platforms.filter((platform) => matchPatterns(platform).length > 0);
const patterns = (of: typeof inBrowsers) => new Set(of.flatMap(matchPatterns)).size;

it('docs/permissions.md names every host that is asked for, by platform', () => {
  const rows = doc.slice(doc.indexOf('## Every host')).matchAll(/^\| (.+?) +\| (`.+?`) +\|/gm);
  const said = [...rows].map(([, name, hosts]) => [name, hosts?.split(', ').sort()]);
  const asked = inBrowsers.map((platform) => [
    platform.name,
    matchPatterns(platform)
      .map((pattern) => `\`${pattern.replace(/^\*:\/\/(.+)\/\*$/, '$1')}\``)
      .sort(),
  ]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(asked));
});

it('its figures are those of the catalogue', () => {
  expect(doc).toContain(`**Why.** ${patterns(inBrowsers)} patterns for ${inBrowsers.length} platforms`);
  expect(doc).toContain(`all ${patterns(inBrowsers)} are here`);
  const camera = inBrowsers.filter(hasCamera);
  expect(doc).toContain(`On the ${patterns(camera)} patterns of ${camera.length} platforms`);
});
