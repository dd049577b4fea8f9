import { definePlatform } from '../define';

export default definePlatform({
  id: 'twitch',
  name: 'Twitch',
  about: 'Live game and talk streams with a fast chat.',
  movesInPage: true,
  sites: [
    {
      hosts: ['twitch.tv', 'www.twitch.tv', 'm.twitch.tv', 'go.twitch.tv', 'twitch.com', 'www.twitch.com'],
      // Pages with a hyphen or of one letter (`/p/legal`) need no reserved word: no channel is called so.
      channel: '[a-z0-9][a-z0-9_]{1,24}',
      reserved: `activate admin bits broadcast browse category clip clips collections communities creatorcamp
        dashboard directory drops embed event followers following friends gift giftcard inventory moderator
        popout prime product products streams subs team teams turbo user video videos`.split(/\s+/),
      notLive: ['/directory/(category|game)/*/(clips|videos)/**', '/directory/following/videos/**'],
      browsing: ['/', '/directory/**'],
      watching: [
        '/:channel/(chat|squad|embed|popout)',
        '/(moderator|popout|embed)/:channel/**',
        '/popout/moderator/:channel/**',
        '/streams/:number/channel/:number',
      ],
      pageTells: true,
      likely: { watching: ['/:channel'] },
      broadcasting: [
        '/:channel/(dashboard|commandcenter)/**',
        '/popout/:channel/dashboard/**',
        '/dashboard/**',
        '/u/*/(stream-manager|home|broadcast)/**',
      ],
    },
    {
      hosts: ['dashboard.twitch.tv'],
      broadcasting: [
        '/',
        '/u/*',
        '/u/*/(home|stream-manager|broadcast)/**',
        '/u/*/settings/stream',
        '/settings/stream',
        '/(stream-manager|broadcast)',
        '/popout/stream-manager/**',
        '/popout/u/*/**',
      ],
    },
    {
      hosts: ['player.twitch.tv', 'embed.twitch.tv'],
      framed: true,
      notLive: ['/?video', '/?collection'],
      likely: { watching: ['/?channel'] },
    },
  ],
  page: [
    // The channel is offline and shows another one's stream.
    { element: 'a[data-a-target="hosting-indicator"]', is: 'live' },
    { element: '.channel-root__player--offline, .channel-root__info--offline', is: 'off' },
    { element: '[data-a-target="player-overlay-offline"], #offline-channel-main-content', visible: true, is: 'off' },
    { element: '.channel-root--live, #live-channel-stream-information', is: 'live' },
    { script: '"isLiveBroadcast"\\s*:\\s*true', is: 'live' },
  ],
  minimumAge: {
    years: 13,
    note: 'From 13 to adulthood only with a parent who accepts the terms.',
    source:
      'https://report.az/en/other-countries/australia-adds-streaming-platform-twitch-to-under-16-user-restrictions',
    checked: '2026-11-24',
  },
  report: {
    way: 'dots-menu',
    source: 'https://help.twitch.tv/customer/en/portal/articles/725568-how-to-file-a-user-report',
    checked: '2026-11-24',
  },
  block: {
    way: 'dots-menu',
    source: 'https://thefanatic.net/how-to-report-and-block-users-and-streamers/',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'In the app: profile picture, Account settings, Security and privacy, then turn on blocking of private messages (whispers) from strangers.',
    source:
      'https://tech.everyeye.it/notizie/come-bloccare-messaggi-privati-sconosciuti-twitch-semplice-android-701496.html',
    checked: '2026-11-24',
  },
  chat: {
    list: '.chat-scrollable-area__message-container, .chat-list--default, .chat-list--other',
    row: '.chat-line__message, .seventv-message',
    text: '[data-a-target="chat-line-message-body"], .seventv-chat-message-body',
    author: '.chat-author__display-name, .seventv-chat-user-username',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/twitch.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://www.twitch.tv/',
      'https://www.twitch.tv/directory/category/just-chatting',
      'https://m.twitch.tv/directory/all',
      'https://www.twitch.tv/directory/all/tags/English',
      'https://www.twitch.tv/directory/following/live',
      'https://www.twitch.tv/?no-reload=true',
    ],
    watching: [
      'https://www.twitch.tv/esl_csgo',
      'https://www.twitch.tv/Gaules?referrer=raid',
      'https://m.twitch.tv/rocketleague/chat',
      'https://www.twitch.tv/popout/zackrawrr/chat?popout=',
      'https://www.twitch.tv/popout/moderator/zackrawrr/chat',
      'https://www.twitch.tv/moderator/lirik',
      'https://www.twitch.tv/embed/lirik/chat?parent=example.org&darkpopout',
      'https://www.twitch.tv/streams/25792063008/channel/24991333',
      'https://player.twitch.tv/?channel=esl_csgo&parent=example.org&muted=true',
      'https://embed.twitch.tv/?autoplay=false&channel=esl_csgo&parent=example.org',
      // Channel names that begin like a page of the site.
      'https://www.twitch.tv/teamliquid',
      'https://www.twitch.tv/twitchcon',
    ],
    broadcasting: [
      'https://dashboard.twitch.tv/u/lirik/stream-manager',
      'https://dashboard.twitch.tv/popout/u/lirik/stream-manager/activity-feed',
      'https://dashboard.twitch.tv/u/lirik/settings/stream',
      'https://dashboard.twitch.tv/u/lirik/home',
      'https://www.twitch.tv/lirik/dashboard/live',
    ],
    nothing: [
      'https://www.twitch.tv/videos/2231177890?t=0h3m12s',
      'https://www.twitch.tv/lirik/clip/ArtsySlowPandaKappa-abc',
      'https://www.twitch.tv/lirik/videos?filter=archives',
      'https://www.twitch.tv/lirik/about',
      'https://www.twitch.tv/lirik/schedule',
      'https://www.twitch.tv/settings/profile',
      'https://www.twitch.tv/p/en/legal/terms-of-service/',
      'https://www.twitch.tv/drops/campaigns',
      'https://www.twitch.tv/subs/lirik',
      'https://www.twitch.tv/team/rooster',
      'https://www.twitch.tv/redeem',
      'https://www.twitch.tv/broadcast/studio',
      'https://www.twitch.tv/directory/category/fortnite/clips?range=24hr',
      'https://player.twitch.tv/?video=v2231177890&parent=example.org',
      'https://dashboard.twitch.tv/u/lirik/content/video-producer',
      'https://dashboard.twitch.tv/u/lirik/settings/moderation',
      'https://clips.twitch.tv/ArtsySlowPandaKappa',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/FrankerFaceZ/FrankerFaceZ/blob/master/src/sites/twitch-twilight/index.js',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/twitch.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/twitch.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/T/Twitch/presence.ts',
    'https://github.com/night/betterttv/blob/master/src/watchers/routes.js',
  ],
});
