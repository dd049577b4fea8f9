import { definePlatform } from '../define';

export default definePlatform({
  id: 'nimo',
  name: 'Nimo',
  about: 'Live game streams; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['nimo.tv', 'www.nimo.tv', 'm.nimo.tv'],
      framed: true,
      channel: '[\\w.-]{3,}',
      reserved: `act activity campaign clip clips embed esports event following fragments game games gift home index
        live lives match mkt popout rank ranking ranks recharge replay share task topup tournament
        video videos`.split(/\s+/),
      browsing: ['/', '/(esports|game|games|lives)/**'],
      watching: ['/popout/chat/*'],
      // A channel keeps its address while nothing is on.
      likely: { watching: ['/:channel', '/(live|embed)/*'] },
      broadcasting: ['/i/(live-preview|stream-manager|stream-targets|stream-url)/**'],
    },
    {
      hosts: ['dashboard.nimo.tv'],
      broadcasting: ['/i/(live-preview|stream-manager|stream-targets|stream-url)/**', '/popout/chat/*'],
    },
  ],
  movesInPage: true,
  page: [
    { json: 'G_roomBaseInfo', where: { liveStreamStatus: 1 }, is: 'live' },
    { json: 'G_roomBaseInfo', where: { liveStreamStatus: 0 }, is: 'off' },
  ],
  tests: {
    browsing: [
      'https://www.nimo.tv/',
      'https://www.nimo.tv/lives',
      'https://www.nimo.tv/games',
      'https://www.nimo.tv/game/185',
      'https://m.nimo.tv/',
    ],
    watching: [
      'https://www.nimo.tv/live/40972312?from=share',
      'https://www.nimo.tv/sbtcviolet',
      'https://www.nimo.tv/rrq-lemon',
      'https://m.nimo.tv/SBTCPotm',
      'https://www.nimo.tv/popout/chat/4999176',
      'https://www.nimo.tv/embed/40972312',
    ],
    broadcasting: [
      'https://www.nimo.tv/i/stream-manager',
      'https://dashboard.nimo.tv/i/stream-url',
      'https://dashboard.nimo.tv/i/live-preview',
      'https://dashboard.nimo.tv/popout/chat/4999176',
    ],
    nothing: [
      'https://www.nimo.tv/search?keyword=pubg',
      'https://www.nimo.tv/p/about',
      'https://www.nimo.tv/download/nimotv',
      'https://www.nimo.tv/mkt/act/super/bean_box_lottery',
      'https://www.nimo.tv/fragments/act/slots-game',
      'https://www.nimo.tv/user/1639528022670',
      'https://www.nimo.tv/v/v-1234567890',
      'https://dashboard.nimo.tv/i/channel-analytics',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/nimotv.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/N/Nimo/presence.ts',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
