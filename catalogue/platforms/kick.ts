import { definePlatform } from '../define';

export default definePlatform({
  id: 'kick',
  name: 'Kick',
  about: 'Live game and talk streams with a live chat; gambling streams are common there.',
  movesInPage: true,
  sites: [
    {
      hosts: ['kick.com', 'www.kick.com', 'm.kick.com'],
      // Two letters are a language (`/es/popout/…`), never a channel.
      channel: '[a-z0-9_][a-z0-9_-]{2,24}',
      reserved: `account-settings browse categories category channels chat chatroom clip clips communities
        creator-dashboard dashboard discover drops embed explore following friends home id live moderator plans
        popout responsible-disclosure stream streams transactions transparency-report user video videos`.split(/\s+/),
      notLive: ['/:channel?clip', '/browse/clips/**', '/category/*/(clips|videos)/**'],
      browsing: ['/', '/(browse|categories|category|following)/**'],
      pageTells: true,
      likely: { watching: ['/:channel'] },
      watching: ['/:channel/(chat|chatroom)', '/popout/:channel/**', '/*/:channel/chatroom', '/*/popout/:channel/**'],
      broadcasting: ['/dashboard', '/dashboard/(stream|settings/stream|channel/stream)/**'],
    },
    {
      hosts: ['dashboard.kick.com'],
      watching: ['/moderator/*'],
      broadcasting: ['/', '/(stream|settings/stream|channel/stream)/**'],
    },
    {
      hosts: ['player.kick.com'],
      framed: true,
      channel: '[a-z0-9_][a-z0-9_-]{2,24}',
      likely: { watching: ['/:channel'] },
    },
  ],
  page: [
    { element: '[data-testid="viewer-count"]', is: 'live' },
    // Quotes are escaped where the data travels inside a string.
    { script: '\\\\?"livestream\\\\?":\\s*null', is: 'off' },
    { script: '\\\\?"livestream\\\\?":\\s*\\{', is: 'live' },
  ],
  minimumAge: {
    years: 13,
    note: '16 in Europe; under 18 only with a parent who accepts the terms.',
    source: 'https://archive.is/H7RrR',
    checked: '2026-11-24',
  },
  minimumAgeToGoLive: {
    years: 13,
    note: 'A parent must be right beside a child who is on the stream.',
    source: 'https://internetmatters.org/hub/news-blogs/what-is-kick-streaming',
    checked: '2026-11-24',
  },
  report: {
    way: 'any-of-these',
    source: 'https://internetmatters.org/hub/news-blogs/what-is-kick-streaming',
    checked: '2026-11-24',
  },
  block: {
    url: 'https://help.kick.com/en/articles/10162074-moderation-features-guide',
    source: 'https://help.kick.com/en/articles/10162074-moderation-features-guide',
    checked: '2026-11-24',
  },
  chat: {
    list: '#chatroom-messages',
    row: '[data-index], [data-chat-entry]',
    text: 'span[class*="font-normal"], .chat-entry-content',
    author: 'button[data-prevent-expand], button[title], .chat-entry-username',
    reused: true,
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/kick.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://kick.com/',
      'https://www.kick.com/browse',
      'https://kick.com/category/just-chatting?sort=viewers_high_to_low',
      'https://kick.com/categories/irl',
      'https://kick.com/following',
    ],
    watching: [
      'https://kick.com/trainwreckstv',
      'https://kick.com/mr_bean?ref=x',
      'https://kick.com/popout/amouranth/chat',
      'https://kick.com/pt/popout/amouranth/chat',
      'https://kick.com/amouranth/chatroom',
      'https://player.kick.com/trainwreckstv?autoplay=true',
      'https://dashboard.kick.com/moderator/amouranth',
    ],
    broadcasting: [
      'https://dashboard.kick.com/stream',
      'https://dashboard.kick.com/channel/stream',
      'https://dashboard.kick.com/',
      'https://dashboard.kick.com/settings/stream',
      'https://kick.com/dashboard/settings/stream',
    ],
    nothing: [
      'https://kick.com/video/5230df84-ea38-46e1-be4f-f5949ae55641',
      'https://kick.com/amouranth/videos',
      'https://kick.com/amouranth/clips/clip_01JABCDEF',
      'https://kick.com/amouranth?clip=clip_01JABCDEF',
      'https://kick.com/amouranth/about',
      'https://kick.com/browse/clips',
      'https://kick.com/transactions/subscriptions',
      'https://kick.com/dmca-policy',
      'https://kick.com/settings/security',
      'https://kick.com/search?query=live',
      'https://kick.com/dashboard/settings/profile',
      'https://dashboard.kick.com/channel/roles/vip',
      'https://dashboard.kick.com/settings/security',
      'https://help.kick.com/en/articles/7120642-understanding-your-kick-creator-dashboard',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/kick.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/kick.py',
    'https://github.com/steveseguin/social_stream/blob/main/sources/static/kick_chatroom_scout.js',
    'https://github.com/PreMiD/Activities/blob/main/websites/K/Kick/presence.ts',
  ],
});
