import { describe, expect, it } from 'vitest';
import { activitiesOf, platforms, recognise } from '@/catalogue';
import { ACTIVITIES } from '@/catalogue/types';
import { isDate } from './lib';

const files = Object.keys(import.meta.glob('/catalogue/platforms/*.ts')).map((path) => path.replace(/.*\/|\.ts$/g, ''));

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  it('is named after its file', () => expect(files).toContain(id));

  it('recognises its own test addresses', () => {
    const wrong: string[] = [];
    for (const activity of ACTIVITIES) {
      for (const address of platform.tests[activity] ?? []) {
        const got = recognise(address);
        if (got?.platform !== id || got.activity !== activity || got.certainty === 'maybe')
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
    const declared = ACTIVITIES.filter((activity) =>
      platform.sites.some((site) => site[activity]?.length || site.likely?.[activity]?.length),
    );
    for (const activity of declared) expect(platform.tests[activity]?.length ?? 0, activity).toBeGreaterThan(0);
    if (platform.sites.some((site) => site.maybe)) expect(platform.tests.maybe?.length ?? 0).toBeGreaterThan(0);
    if (!platform.appOnly) expect(platform.tests.nothing?.length ?? 0).toBeGreaterThan(0);
  });

  it('has addresses, or is an app only', () =>
    expect(platform.sites.length === 0).toBe(platform.appOnly !== undefined));

  it('dates and sources its facts', () => {
    expect(isDate(platform.checked), platform.checked).toBe(true);
    expect(platform.sources.length).toBeGreaterThan(0);
    const { minimumAge, minimumAgeToGoLive, report, block, messagesOff, appOnly, chat } = platform;
    for (const fact of [minimumAge, minimumAgeToGoLive, report, block, messagesOff, appOnly, chat]) {
      if (!fact) continue;
      expect(fact.source).toMatch(/^https?:\/\//);
      expect(isDate(fact.checked), fact.checked).toBe(true);
    }
  });

  it('says what it is, in a sentence or so', () => {
    expect(platform.about.trim()).not.toBe('');
    expect(platform.about.length).toBeLessThanOrEqual(140);
  });

  it('has the activities that its test addresses show', () => {
    const shown = ACTIVITIES.filter((activity) => platform.tests[activity]?.length);
    expect(activitiesOf(platform)).toEqual(expect.arrayContaining(shown));
    if (!platform.appOnly) expect(activitiesOf(platform)).not.toEqual([]);
  });
});

it('lists no host twice', () => {
  const hosts = platforms.flatMap((platform) => platform.sites.flatMap((site) => site.hosts));
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
});

it.each([
  [{ watching: ['/:channel'], browsing: ['/'] }, ['browsing', 'watching']],
  [{ maybe: { watching: ['/:channel'] } }, ['watching']],
  [{ 'video-chat': ['/'], maybe: { broadcasting: ['/live'] } }, ['broadcasting', 'video-chat']],
  [{}, []],
])('knows what can be done at %j', (rules, activities) => {
  const [platform] = platforms;
  if (!platform) throw new Error('no platforms');
  expect(activitiesOf({ ...platform, sites: [{ hosts: ['example.org'], ...rules }] })).toEqual(activities);
});
