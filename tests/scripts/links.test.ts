import { expect, it } from 'vitest';
import { platforms } from '@/catalogue';
import { countries } from '@/guidance/help';
import { allLinks } from '@/scripts/lib/links';

const links = allLinks();

it('has every page that a child or a grown-up is sent to', () => {
  const urls = links.map(({ url }) => url);
  for (const { services, forParents = [] } of countries) {
    for (const { url } of [...services, ...forParents]) if (url) expect(urls).toContain(url);
  }
  for (const { report } of platforms) if (report?.url) expect(urls).toContain(report.url);
});

it('has no address twice, and none that is there to be recognised', () => {
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  expect(links.filter(({ at }) => /\.tests\b/.test(at))).toEqual([]);
});

it('says where each stands', () => {
  for (const { at } of links) expect(at).toMatch(/^(help|platform|law|shut)/);
  expect(links.find(({ at }) => at.startsWith('platform twitch.'))).toBeDefined();
});
