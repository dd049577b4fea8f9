import { definePlatform } from '../define';

export default definePlatform({
  id: 'vk-live',
  name: 'VK Live',
  about: 'Russian live game and talk streams.',
  sites: [
    {
      hosts: ['live.vkvideo.ru', 'live.vkplay.ru', 'vkplay.live', 'www.vkplay.live'],
      framed: true,
      channel: '\\w[\\w-]*',
      reserved: `app box campaigns catalog categories category clip clips drops embed following games
        home index live oauth2 popular record records recommendations streamer streams studio tag tags user video
        videos vod`.split(/\s+/),
      browsing: [
        '/',
        '/(catalog|categories|category|streams)/**',
        '/app/(catalog|categories|category|following|streams)/**',
      ],
      watching: ['/:channel/only-chat', '/:channel/stream/*/only-chat'],
      // A channel may have several streams: `/stream/sl_76330`.
      likely: { watching: ['/:channel', '/:channel/stream/*'] },
      // In other sites, whether anything is on or not.
      maybe: { watching: ['/app/embed/*'] },
      broadcasting: ['/app/settings/edit'],
    },
  ],
  page: [
    { element: '[class*="OnlineViewers_root"]', visible: true, is: 'live' },
    // Streams that are shown beside it are all online.
    { script: '"isOnline":\\s*false', is: 'off' },
    { script: '"isOnline":\\s*true', is: 'live' },
  ],
  chat: {
    list: '[class^="Chat_root"], [class^="ChatBoxBase_root"]',
    row: '[data-role="messageMainContent"]',
    author: '[class^="ChatMessageAuthorPanel_name"]',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/vkvideo.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://live.vkvideo.ru/',
      'https://vkplay.live/?from=x',
      'https://live.vkplay.ru/',
      'https://live.vkvideo.ru/app/category/dota-2',
    ],
    watching: [
      'https://live.vkvideo.ru/nuboheimer',
      'https://live.vkplay.ru/lasqa/',
      'https://vkplay.live/zanuda?ref=x',
      'https://live.vkvideo.ru/near_you',
      'https://live.vkvideo.ru/disney/only-chat',
      'https://live.vkvideo.ru/pavel8899/stream/sl_76330',
      'https://live.vkvideo.ru/absatzmedia/stream/sl_236688?from=x',
      'https://live.vkvideo.ru/disney/stream/default/only-chat',
    ],
    broadcasting: ['https://live.vkvideo.ru/app/settings/edit', 'https://vkplay.live/app/settings/edit'],
    maybe: ['https://live.vkvideo.ru/app/embed/myp_stream'],
    nothing: [
      'https://vkplay.live/lebwa/record/33a4e4ce-e3ef-49db-bb14-f006cc6fabc9',
      'https://live.vkvideo.ru/lebwa/record/33a4e4ce-e3ef-49db-bb14-f006cc6fabc9/records',
      'https://live.vkvideo.ru/app/settings/external-apps',
      'https://vkplay.live/app/box/campaigns',
      'https://auth.live.vkvideo.ru/app/oauth2/authorize?client_id=x',
      'https://live.vkvideo.ru/api/v1/blog/disney/stream',
      'https://live.vkvideo.ru/disney/stream',
      'https://support.vkplay.ru/vkp_live',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/vkvideolive.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/vk.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'Public code that opens live.vkvideo.ru/CHANNEL/stream/sl_…',
  ],
});
