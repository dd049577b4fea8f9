import { describe, expect, it } from 'vitest';
import { platforms, recognise } from '@/catalogue';
import { ACTIVITIES } from '@/catalogue/types';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const files = Object.keys(import.meta.glob('/catalogue/platforms/*.ts')).map((path) => path.replace(/.*\/|\.ts$/g, ''));

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  it('is named after its file', () => expect(files).toContain(id));

  it('recognises its own test addresses', () => {
    const wrong: string[] = [];
    for (const activity of ACTIVITIES) {
      for (const address of platform.tests[activity] ?? []) {
        const got = recognise(address);
        if (got?.platform !== id || got.activity !== activity || got.certainty !== 'sure')
          wrong.push(`${address} is ${JSON.stringify(got)}, not ${activity}`);
      }
    }
    for (const address of platform.tests.maybe ?? []) {
      const got = recognise(address);
      if (got?.platform !== id || got.certainty !== 'maybe')
        wrong.push(`${address} is ${JSON.stringify(got)}, not maybe`);
    }
    for (const address of platform.tests.nothing ?? []) {
      const got = recognise(address);
      if (got) wrong.push(`${address} is ${JSON.stringify(got)}, not nothing`);
    }
    expect(wrong).toEqual([]);
  });

  it('has a test address for every activity it declares, and one that is nothing', () => {
    const declared = ACTIVITIES.filter((activity) => platform.sites.some((site) => site[activity]?.length));
    for (const activity of declared) expect(platform.tests[activity]?.length ?? 0, activity).toBeGreaterThan(0);
    if (platform.sites.some((site) => site.maybe)) expect(platform.tests.maybe?.length ?? 0).toBeGreaterThan(0);
    expect(platform.tests.nothing?.length ?? 0).toBeGreaterThan(0);
  });

  it('dates and sources its facts', () => {
    expect(platform.checked).toMatch(DATE);
    expect(platform.sources.length).toBeGreaterThan(0);
    for (const fact of [platform.minimumAge, platform.minimumAgeToGoLive, platform.report, platform.block]) {
      if (!fact) continue;
      expect(fact.source).toMatch(/^https?:\/\//);
      expect(fact.checked).toMatch(DATE);
    }
  });

  it('settles a maybe by the page', () => {
    if (platform.sites.some((site) => site.maybe)) expect(platform.page?.length ?? 0).toBeGreaterThan(0);
  });
});

it('lists no host twice', () => {
  const hosts = platforms.flatMap((platform) => platform.sites.flatMap((site) => site.hosts));
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
});
