import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPatterns, platforms, recognise } from '@/catalogue';
import { hostKeys } from '@/catalogue/hosts';
import { createRecogniser } from '@/catalogue/recognise';

const hosts = platforms.flatMap(({ sites }) => sites.flatMap((site) => site.hosts));

describe('addresses of somebody else', () => {
  it.each([
    'https://twitch.tv.evil.com/ninja',
    'https://twitch.tv@evil.com/ninja',
    'https://evil.com/?u=https://www.twitch.tv/ninja',
    'https://evil.com/#https://www.twitch.tv/ninja',
    'https://evil.com/https://www.twitch.tv/ninja',
    'https://awesome.tv/',
    'https://welcome.tv/',
    'https://mytwitch.tv/ninja',
    'https://twitch.tvv/ninja',
    'https://twıtch.tv/ninja',
    'https://xn--twtch-q4a.tv/ninja',
    'https://twitch。evil.com/ninja',
    'https://unlisted.twitch.tv/ninja',
    'https://evil.com\\@www.twitch.tv/ninja',
    'ftp://www.twitch.tv/ninja',
    'data:text/html,https://www.twitch.tv/ninja',
  ])('%s is nothing', (address) => expect(recognise(address)).toBeUndefined());
});

describe('the same address written differently', () => {
  it.each([
    'https://www.twitch.tv/monstercat',
    'http://www.twitch.tv/monstercat/',
    'https://WWW.Twitch.TV/monstercat?referrer=raid#chat',
    'https://www.twitch.tv./monstercat',
    'https://www.twitch.tv:443/monstercat',
    'https://name:word@www.twitch.tv/monstercat',
    'https://www.twitch.tv//monstercat',
    'https:\\\\www.twitch.tv\\monstercat',
    'https://www.twitch.tv/../monstercat',
  ])('%s', (address) => expect(recognise(address)).toMatchObject({ platform: 'twitch', activity: 'watching' }));
});

describe('signs written with %, which a site reads as the signs themselves', () => {
  it.each([
    ['https://www.twitch.tv/%78qc', 'twitch', 'watching'],
    ['https://www.twitch.tv/xq%63', 'twitch', 'watching'],
    ['https://kick.com/%78qc', 'kick', 'watching'],
    ['https://www.twitch.tv/director%79/all', 'twitch', 'browsing'],
    ['https://www.tiktok.com/%40nasa/live', 'tiktok', 'watching'],
    ['https://www.youtube.com/%40NASA/liv%65', 'youtube', 'watching'],
    ['https://odysee.com/%40RT%3Afd/livestream_RT%3ad', 'odysee', 'watching'],
    ['https://odysee.com/%24/%6C%69vestreams', 'odysee', 'browsing'],
    ['https://sketch.pixiv.net/%40exampleuser', 'pixiv-sketch', 'watching'],
    ['https://goodgame.ru/HeDoPa3yMeHue%2A', 'goodgame', 'watching'],
    ['https://ome.tv/%74erms', undefined, undefined],
    ['https://www.twitch.tv/ninja%2Ejs', undefined, undefined],
    // A slash or a `%` that is written so divides nothing.
    ['https://www.twitch.tv/directory%2Fall', undefined, undefined],
    ['https://www.twitch.tv/%2578qc', undefined, undefined],
    ['https://www.twitch.tv/%zzqc', undefined, undefined],
    ['https://www.twitch.tv/%C3%A9qc', undefined, undefined],
  ])('%s is %s %s', (address, platform, activity) => {
    const got = recognise(address);
    expect([got?.platform, got?.activity]).toEqual([platform, activity]);
  });
});

it('never throws for an address, and never takes a foreign host for a platform', () => {
  const listed = new Set<string>(hosts);
  const odd = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom(...hosts), fc.string({ unit: 'binary', maxLength: 200 }))
      .map(([host, rest]) => `https://${host}/${rest}`),
    fc.tuple(fc.string(), fc.constantFrom(...hosts), fc.string()).map(([a, host, b]) => `https://${a}${host}${b}`),
  );
  fc.assert(
    fc.property(odd, (address) => {
      let url: URL;
      try {
        url = new URL(address);
      } catch {
        return;
      }
      const sighting = recognise(url);
      if (!sighting) return;
      const host = url.hostname.replace(/\.$/, '');
      expect(
        hostKeys(host).some((key) => listed.has(key)),
        `${address} on ${host}`,
      ).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('takes no longer for a long address than its length asks for', () => {
  for (const host of ['www.twitch.tv', 'ome.tv', 'rumble.com', 'www.youtube.com']) {
    for (const piece of ['a', '/', 'v-', '%2f', 'a/live/', '-.html']) {
      const start = performance.now();
      recognise(`https://${host}/${piece.repeat(200_000)}`);
      recognise(`https://${host}/v${piece.repeat(300).slice(0, 1000)}`);
      // Generous: a backtracking pattern would take minutes here.
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  }
});

it('gives the manifest a pattern for every listed host and no other', () => {
  for (const platform of platforms) {
    const patterns = matchPatterns(platform);
    const own = platform.sites.flatMap((site) => site.hosts);
    expect(patterns.length > 0).toBe(!platform.appOnly);
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    expect(own.every((host) => patterns.includes(`*://${host.replace(/(www\.)?\{(lang|name)\}\./, '*.')}/*`))).toBe(
      true,
    );
  }
});

describe('rules', () => {
  const recogniseIn = createRecogniser([
    {
      id: 'made-up',
      sites: [
        {
          hosts: ['live.example', '{lang}.live.example'],
          channel: '[a-z]{3,}',
          reserved: ['lounge', 'my'],
          localePaths: true,
          hashRoutes: true,
          notLive: ['/watch?replay'],
          browsing: ['/', '/list/**', '/g_*'],
          watching: ['/:channel', '/watch?v=:id', '/room/(a|b)', '/#:channel'],
          broadcasting: ['/lounge/:number', '/studio?!done'],
          maybe: { watching: ['/clip/:id'] },
        },
      ],
    },
  ]);
  it.each([
    ['/', 'browsing'],
    ['/list', 'browsing'],
    ['/list/a/b/c', 'browsing'],
    ['/g_chess', 'browsing'],
    ['/somebody', 'watching'],
    ['/de/somebody', 'watching'],
    ['/en-GB/', 'browsing'],
    // A language with something behind it; alone, a page of this site.
    ['/my/somebody', 'watching'],
    ['/my', undefined],
    ['/my/', undefined],
    ['/watch?v=1', 'watching'],
    ['/watch', 'watching'],
    ['/watch?v=1&replay=1', undefined],
    ['/room/a', 'watching'],
    ['/room/c', undefined],
    ['/lounge', undefined],
    ['/lounge/12', 'broadcasting'],
    ['/lounge/x', undefined],
    ['/studio', 'broadcasting'],
    ['/studio?done=1', 'watching'],
    ['/clip/9', 'watching'],
    ['/privacy', undefined],
    // However such a page's name goes on, and in more than one language.
    ['/privacypolicy', undefined],
    ['/privacidad', undefined],
    ['/termsandconditions', undefined],
    ['/cookiepolicy', undefined],
    ['/redeem', undefined],
    // Only a beginning counts.
    ['/myterms', 'watching'],
    ['/robots.txt', undefined],
    ['/a/b', undefined],
  ])('%s is %s', (path, activity) => {
    expect(recogniseIn(`https://live.example${path}`)?.activity).toBe(activity);
    expect(recogniseIn(`https://de.live.example${path}`)?.activity).toBe(activity);
  });
  it('reads a route in the fragment where the site has them', () => {
    expect(recogniseIn('https://live.example/#somebody')?.activity).toBe('browsing');
  });
});
