import { definePlatform } from '../define';

export default definePlatform({
  id: 'openrec',
  name: 'Openrec',
  about: 'Japanese live game and talk streams with a chat; its site has moved to mellow-fan.com.',
  sites: [
    {
      hosts: ['openrec.tv', 'www.openrec.tv', 'mellow-fan.com', 'www.mellow-fan.com'],
      // `/game/…`: what is live of one game.
      browsing: ['/', '/game/*'],
      // `movie` and `capture` are recordings; what is to come, or has just ended, has the address of a stream.
      likely: { watching: ['/live/*', '/m/live/*'] },
      broadcasting: ['/dashboard/live/**'],
    },
  ],
  // The data may be written as an address is, `%22` for a quotation mark.
  page: [
    { script: 'onAirStatus(?:"|%22)(?::|%3A)\\s*(?:"|%22)LIVE_STREAMING', is: 'live' },
    { script: 'onAirStatus(?:"|%22)(?::|%3A)\\s*(?:"|%22)ARCHIVE', is: 'over' },
    { script: 'onAirStatus(?:"|%22)(?::|%3A)\\s*(?:"|%22)COMING_UP', is: 'off' },
  ],
  tests: {
    browsing: [
      'https://www.openrec.tv/',
      'https://openrec.tv/?ref=x',
      'https://www.mellow-fan.com/',
      'https://www.openrec.tv/game/iohTQkXSdFP',
    ],
    watching: [
      'https://www.openrec.tv/live/e2zwj0mp6ro',
      'https://www.openrec.tv/live/DXRLAPSGTpx?ref=x',
      'https://www.mellow-fan.com/live/kdr7nldqgzj',
      'https://www.mellow-fan.com/m/live/2p8vv29438y',
    ],
    broadcasting: ['https://www.openrec.tv/dashboard/live?from=obs', 'https://www.openrec.tv/dashboard/live'],
    nothing: [
      'https://www.openrec.tv/movie/JsDw3rAV2Rj',
      'https://www.mellow-fan.com/capture/l2q00vxl8q8',
      'https://www.mellow-fan.com/movie/n9ze6q3eo84',
      'https://www.mellow-fan.com/user/OPENRECPARK',
      'https://www.openrec.tv/user/yuko_natsuyoshi',
      'https://www.mellow-fan.com/user/sagara_mayu/playlist/xngNMzv71yLjGdW',
      'https://www.mellow-fan.com/user/indegnasen/search?search_query=live',
      'https://www.openrec.tv/login?keep_login=true&url=https://www.openrec.tv/dashboard/live?from=obs',
      'https://www.openrec.tv/dashboard',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_openrectv.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/openrec.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/O/openrec/presence.ts',
    'Public code that reads what is live from www.openrec.tv/game/…',
  ],
});
