import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SettingsSchema } from '@/settings/schema';
import { siteFromText } from '@/settings/site-address';

describe('what a parent types', () => {
  it.each<[string, string, string]>([
    ['example.org', '*.example.org', ''],
    ['  https://Example.ORG/  ', '*.example.org', ''],
    ['www.example.org', '*.example.org', ''],
    ['http://www.example.org/Live/?x=1#y', '*.example.org', '/Live'],
    ['bbc.co.uk', '*.bbc.co.uk', ''],
    ['https://www.bbc.co.uk/live//now/', '*.bbc.co.uk', '/live/now'],
    ['chat.example.org', 'chat.example.org', ''],
    ['chat.example.org:8080/room', 'chat.example.org', '/room'],
    ['https://somebody:secret@chat.example.org/', 'chat.example.org', ''],
    ['example.org.', '*.example.org', ''],
    ['someone.github.io', '*.someone.github.io', ''],
    ['bücher.example', '*.xn--bcher-kva.example', ''],
    ['192.168.1.5/cam', '192.168.1.5', '/cam'],
    ['example.org/a:b/(c)', '*.example.org', '/a:b/(c)'],
    // Where there is too much of it, all below what can be kept.
    [`example.org/live/${'x'.repeat(500)}`, '*.example.org', '/live'],
    [`example.org/${'ж'.repeat(60)}`, '*.example.org', `/${'%D0%B6'.repeat(60)}`],
  ])('%s', (text, host, path) => {
    const typed = siteFromText(text);
    expect(typed).toEqual({ site: { host, path } });
    // What is made of it can be kept.
    if ('site' in typed) {
      expect(v.safeParse(SettingsSchema.entries.sites, [{ ...typed.site, activity: 'watching' }]).success).toBe(true);
    }
  });

  it.each([
    ['', 'no-address'],
    ['   ', 'no-address'],
    ['the one my son uses', 'no-address'],
    ['example', 'no-address'],
    ['https://', 'no-address'],
    ['http://[2001:db8::1]/', 'no-address'],
    ['x'.repeat(3000), 'no-address'],
    [`example.org/${'x'.repeat(500)}`, 'no-address'],
    ['http://0._/', 'no-address'],
    ['about:config', 'browser-page'],
    ['chrome://extensions', 'browser-page'],
    ['moz-extension://abc/options.html', 'browser-page'],
    ['javascript:alert(1)', 'browser-page'],
    ['mailto:mum@example.org', 'browser-page'],
    ['file:///home/x.html', 'file'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['addons.mozilla.org', 'store'],
    ['https://microsoftedge.microsoft.com/addons', 'store'],
    ['localhost:3000', 'this-computer'],
    ['http://127.0.0.1/', 'this-computer'],
    ['http://[::1]/', 'this-computer'],
    ['co.uk', 'suffix'],
    ['github.io', 'suffix'],
    ['https://com', 'no-address'],
  ])('%s is refused: %s', (text, problem) => expect(siteFromText(text)).toEqual({ problem }));

  it.each([
    ['twitch.tv', 'twitch'],
    ['https://www.youtube.com/watch?v=x', 'youtube'],
    ['de.chatrandom.com', 'chatrandom'],
  ])('%s is known already', (text, platform) => expect(siteFromText(text)).toEqual({ problem: 'known', platform }));

  it('is never too odd, and what comes of it can always be kept', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.webUrl({ withQueryParameters: true }),
      fc.domain(),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const made = siteFromText(text);
        if ('problem' in made) return;
        const sites = [{ ...made.site, activity: 'watching' }];
        expect(v.safeParse(SettingsSchema.entries.sites, sites).success, JSON.stringify(sites)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
