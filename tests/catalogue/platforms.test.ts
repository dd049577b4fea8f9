import { describe, expect, it } from 'vitest';
import { activitiesOf, framedPatterns, matchPatterns, platformById, platforms, recognise, rulesOf } from '@/catalogue';
import { isCommonPage } from '@/catalogue/common-pages';
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

  it('reserves no word that is a page on every site', () =>
    expect(platform.sites.flatMap(({ reserved }) => reserved ?? []).filter(isCommonPage)).toEqual([]));

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

// Players that are handed out to stand in frames of other sites, and can be asked whether anything is on: there the sentinel
// has to be in frames.
it.each([
  'https://player.twitch.tv/?channel=esl_csgo&parent=example.org',
  'https://www.youtubeeducation.com/embed/5qap5aO4i9A',
  'https://www.facebook.com/v18.0/plugins/video.php?app_id=1&href=x',
  'https://vimeo.com/event/4386223/embed/interaction',
  'https://odysee.com/$/embed/@RT:fd/livestream_RT:d',
  'https://liveshare.huya.com/iframe/lpl',
  'https://www.bilibili.com/blackboard/live/live-activity-player.html?cid=21452505',
  'https://twitcasting.tv/yotsuya_tenmado/embeddedplayer/live',
  'https://www.nimo.tv/embed/40972312',
  'https://live.vkvideo.ru/app/embed/myp_stream',
  'https://chaturbate.com/embed/room_name_1/',
  'https://studio.x.com/embed/broadcast/1OdJrXyaBcDeX',
])('%s is recognised where it stands in a page of another site', (address) => {
  const platform = platformById(recognise(address)?.platform ?? '');
  expect(platform && framedPatterns(platform)).toContain(`*://${new URL(address).hostname}/*`);
});

it('gives a page nothing that only the manifest is made from', () => {
  for (const platform of platforms) {
    expect(matchPatterns(platform)).toEqual(expect.arrayContaining(framedPatterns(platform)));
    expect(JSON.stringify(rulesOf(platform))).not.toContain('framed');
  }
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
