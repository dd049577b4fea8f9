import { definePlatform } from '../define';

export default definePlatform({
  id: 'stripchat',
  name: 'Stripchat',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['stripchat.com', 'www.stripchat.com', 'm.stripchat.com', '{lang}.stripchat.com'],
      channel: '[a-z0-9][a-z0-9_@.-]*',
      reserved: `album awards cam chat contest contests dsa feed leaderboard lottery model models moments my
        notification photos promotions recordings studio studios tokens user users videos vr`.split(/\s+/),
      broadcasting: ['/start-broadcasting/**'],
      browsing: [
        '/',
        '/(girls|couples|men|trans|cams|categories|discover|favorites|new|recommended|search|tags|top)',
        '/(girls|couples|men|trans|categories|search|tags)/**',
      ],
      watching: ['/:channel', '/cams/:channel'],
    },
    {
      hosts: ['vr.stripchat.com'],
      browsing: ['/', '/(girls|couples|men|trans)/**'],
      watching: ['/cam/:channel'],
    },
  ],
  minimumAgeToGoLive: { years: 18, source: 'https://wiki.stripchat.com/Models/Studios_FAQ', checked: '2026-11-24' },
  chat: {
    list: '.model-chat-container .messages, .model-chat-public .messages',
    row: '.message-base, .message[data-message-id]',
    text: '[class*="contentWithControls"] > div, .message-body',
    author: '.user-levels-username-text, .message-username',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/stripchat.js',
    checked: '2026-11-28',
  },
  tests: {
    broadcasting: [
      'https://stripchat.com/start-broadcasting',
      'https://stripchat.com/start-broadcasting?ref=x',
      'https://de.stripchat.com/start-broadcasting',
      'https://www.stripchat.com/start-broadcasting/',
    ],
    browsing: [
      'https://stripchat.com/girls/new',
      'https://stripchat.com/couples',
      'https://stripchat.com/men?affiliateId=1',
      'https://stripchat.com/girls/german',
      'https://stripchat.com/tags/german',
      'https://stripchat.com/search/anna',
      'https://zh.stripchat.com/girls/chinese',
      'https://jp.stripchat.com/',
      'https://vr.stripchat.com/',
    ],
    watching: [
      'https://stripchat.com/Some_Room',
      'https://stripchat.com/some-room.1',
      'https://stripchat.com/SomeRoom@xh',
      'https://stripchat.com/Some_Room/?tab=chat',
      'https://stripchat.com/cams/Some_Room',
      'https://ru.stripchat.com/Some_Room',
      'https://vr.stripchat.com/cam/Some_Room',
    ],
    nothing: [
      'https://stripchat.com/login',
      'https://stripchat.com/signup?utm_source=x',
      'https://stripchat.com/terms',
      'https://stripchat.com/privacy',
      'https://stripchat.com/blog',
      'https://stripchat.com/support',
      'https://stripchat.com/Some_Room/profile',
      'https://stripchat.com/api/front/models',
      'https://stripchat.com/2257',
      'https://support.stripchat.com/hc',
      'https://wiki.stripchat.com/Models/Studios_FAQ',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/stripchat.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://wiki.stripchat.com/Models/Studios_FAQ',
  ],
});
