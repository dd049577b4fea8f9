import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '@/catalogue/recognise';
import type { OwnSite } from '@/settings/schema';
import { addressToAdd, findPlatform, platformName, rulesForHost, siteName, sitePattern } from '@/settings/sites';
import { familySettings } from '../lib/family';

const SITES: OwnSite[] = [
  { host: '*.example.org', path: '', activity: 'watching' },
  { host: '*.example.org', path: '/studio', activity: 'broadcasting' },
  { host: 'chat.example.net', path: '/a:b/(c)', activity: 'video-chat' },
];

const see = (address: string) => {
  const rules = rulesForHost(new URL(address).hostname, SITES);
  return rules && createRecogniser([rules])(address);
};

describe('sites of the parent’s own go the way of the catalogue’s', () => {
  it.each<[string, string | undefined]>([
    ['https://example.org/', 'watching'],
    ['https://www.example.org/any/page?x=1', 'watching'],
    ['https://deep.below.example.org/', 'watching'],
    // With the dot that may end a full name, it is the same host.
    ['https://www.example.org./', 'watching'],
    ['https://chat.example.net./a:b/(c)', 'video-chat'],
    ['https://example.org/studio', 'broadcasting'],
    ['https://example.org/studio/now', 'broadcasting'],
    ['https://example.org/studios', 'watching'],
    ['https://example.org/privacy', undefined],
    ['https://chat.example.net/a:b/(c)', 'video-chat'],
    ['https://chat.example.net/a:b/(c)/room', 'video-chat'],
    ['https://chat.example.net/', undefined],
    ['https://example.net/a:b/(c)', undefined],
    ['https://notexample.org/', undefined],
    ['https://example.org.evil.example/', undefined],
  ])('%s', (address, activity) => expect(see(address)?.activity).toBe(activity));

  it('have a name, and one platform for a host', () => {
    const settings = familySettings({ sites: SITES });
    expect(see('https://example.org/')?.platform).toBe('own:example.org');
    expect(findPlatform('own:example.org', settings)).toEqual({ id: 'own:example.org', name: 'example.org' });
    expect(findPlatform('own:example.com', settings)).toBeUndefined();
    expect(findPlatform('twitch', settings)?.name).toBe('Twitch');
    expect(platformName('own:example.org')).toBe('example.org');
    expect(platformName('twitch')).toBe('Twitch');
  });

  it('are asked for as narrowly as they were named', () => {
    expect(SITES.map(sitePattern)).toEqual(['*://*.example.org/*', '*://*.example.org/*', '*://chat.example.net/*']);
    expect(SITES.map(siteName)).toEqual(['example.org', 'example.org', 'chat.example.net']);
  });

  it.each<[string, string | undefined]>([
    ['https://example.com/live?secret=1#x', 'https://example.com/live'],
    ['http://example.com:8080/', 'http://example.com:8080/'],
    ['https://below.example.org/', undefined],
    ['https://below.example.org./', undefined],
    ['https://www.twitch.tv/videos/1', undefined],
    ['about:blank', undefined],
    ['chrome-extension://abc/options.html', undefined],
    ['', undefined],
  ])('of the open page %s, what can be added is %s', (url, address) => expect(addressToAdd(url, SITES)).toBe(address));

  it('no path makes a pattern that throws or takes in the whole site', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => encodeURI(text.replace(/[\s/?#]/g, 'x')));
    fc.assert(
      fc.property(word, (path) => {
        const site: OwnSite = { host: 'example.org', path: `/${path}`, activity: 'watching' };
        const rules = rulesForHost('example.org', [site]);
        const recognise = createRecogniser(rules ? [rules] : []);
        expect(recognise('https://example.org/')).toBeUndefined();
      }),
    );
  });
});

it.each(['/straße', '/прямой-эфир/now', '/Café'])(
  'so is one whose path a file or a policy gives as a person writes it: %s',
  (path) => {
    const rules = rulesForHost('example.net', [{ host: 'example.net', path, activity: 'watching' }]);
    expect(rules && createRecogniser([rules])(`https://example.net${path}`)?.activity).toBe('watching');
  },
);

it.each([
  'https://example.net/live room',
  'https://example.net/@ada',
  'https://example.net/%40ada',
  'https://example.net/{x}~y',
  'https://example.net/a%28b',
  'https://example.net/what%3Flive',
  'https://example.net/a%23b',
  'https://example.net/Café live',
  'https://example.net/stra%C3%9Fe',
  'https://example.net/a%2Fb',
  'https://example.net/100%25',
])('a page whose address is written with signs is reminded of once it has been added: %s', (address) => {
  const { pathname } = new URL(address);
  const rules = rulesForHost('example.net', [{ host: 'example.net', path: pathname, activity: 'watching' }]);
  expect(rules && createRecogniser([rules])(address)?.activity).toBe('watching');
});
