import { definePlatform } from '../define';

export default definePlatform({
  id: 'rumble',
  name: 'Rumble',
  about: 'A video site with live streams.',
  sites: [
    {
      hosts: ['rumble.com', 'www.rumble.com'],
      channel: '[\\w-]+',
      reserved: `battle-leaderboard browse c category chat editor-picks embed followed-channels hashtag history home
        library live our-apps playlists reactions shorts tag user video videos watch-later
        watch-history`.split(/\s+/),
      notLive: ['/(videos|video|verification|verified|verify|viral|vip|vod|vods)/**'],
      browsing: ['/(live|browse/live)/**', '/category/*/live'],
      watching: ['/chat/popup/:id', '/(c|user)/*/live', '/:channel/live'],
      broadcasting: ['/account/(livestreams|live-streaming)/**'],
      framed: true,
      maybe: { watching: ['/v:id', '/embed/:id'] },
    },
    { hosts: ['studio.rumble.com'], broadcasting: ['/**'] },
  ],
  page: [
    { element: '.video-header-live-info', is: 'live' },
    { element: '.media-description-info-stream-time', text: 'Streaming now', is: 'live' },
    // A recording has its date there, a stream its "Streaming now".
    { element: '.media-description-info-stream-time div[title]', is: 'over' },
    // The embedded player: 0 is a recording, 1 is to come or has ended.
    { script: '"live":2,', is: 'live' },
  ],
  minimumAge: {
    years: 13,
    source: 'https://conductatlas.com/platform/rumble/rumble-privacy-policy/coppa-age-restriction-and-childrens-data/',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'On your child’s own live stream: “Enable subscriber only chat” in the live chat lets only subscribers of the channel write.',
    url: 'https://rumble.support/help/sub-only-chat',
    source: 'https://rumble.support/help/sub-only-chat',
    checked: '2026-11-24',
  },
  chat: {
    list: '.chat--height',
    row: '.chat-history--row',
    text: '.chat-history--message, .chat-history--rant-text',
    author: '.chat-history--username, .chat-history--rant-username',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/rumble.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://rumble.com/live',
      'https://rumble.com/browse/live',
      'https://www.rumble.com/browse/live?page=2',
      'https://rumble.com/live/?sort=views',
      'https://rumble.com/category/gaming/live',
    ],
    watching: [
      'https://rumble.com/chat/popup/279811234',
      'https://rumble.com/c/Bongino/live',
      'https://rumble.com/user/someone/live',
      'https://www.rumble.com/GGreenwald/live',
    ],
    broadcasting: [
      'https://studio.rumble.com/',
      'https://studio.rumble.com/abc123',
      'https://rumble.com/account/livestreams',
      'https://rumble.com/account/live-streaming',
    ],
    maybe: [
      'https://rumble.com/v6abcde-some-title.html',
      'https://rumble.com/v6abcde-some-title.html?e9s=src_v1_upp',
      'https://rumble.com/v6abcde',
      'https://rumble.com/embed/v6abcde/?pub=4',
    ],
    nothing: [
      'https://rumble.com/',
      'https://rumble.com/videos?sort=views',
      'https://rumble.com/c/Bongino',
      'https://rumble.com/c/Bongino/livestreams',
      'https://rumble.com/user/someone',
      'https://rumble.com/category/gaming',
      'https://rumble.com/editor-picks',
      'https://rumble.com/search/all?q=live',
      'https://rumble.com/account/livestream-api',
      'https://rumble.com/shorts/v6abcde',
      'https://help.rumble.com/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/rumble.py',
    'https://github.com/steveseguin/social_stream/blob/main/sources/rumble.js',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'From memory: rumble.com/category/…/live; public code knows …/videos beside it',
  ],
});
