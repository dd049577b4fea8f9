import { definePlatform } from '../define';

export default definePlatform({
  id: 'huya',
  name: 'Huya',
  about: 'Chinese site for live game streams.',
  sites: [
    {
      hosts: ['huya.com', 'www.huya.com', 'm.huya.com'],
      channel: '[a-z0-9][\\w-]*',
      reserved: `act activity app cache class client e event g game games history home hd i index l live m match member
        message myfollow open original play rank ranking recharge record schedule share special task udb_web
        user v video videos web zt`.split(/\s+/),
      // `g_ol`, `g_yl`: groups of games.
      browsing: ['/', '/(g|l|m)/**', '/g_*', '/myfollow'],
      // A room keeps its address while nothing is on, or a repeat.
      likely: { watching: ['/:channel'] },
    },
    // In other sites, whether anything is on or not.
    { hosts: ['liveshare.huya.com'], framed: true, maybe: { watching: ['/iframe/*'] } },
  ],
  page: [
    { json: 'TT_ROOM_DATA', where: { state: 'ON' }, is: 'live' },
    { json: 'TT_ROOM_DATA', where: { state: 'OFF' }, is: 'off' },
    { json: 'TT_ROOM_DATA', where: { state: 'REPLAY' }, is: 'off' },
  ],
  tests: {
    browsing: [
      'https://www.huya.com/',
      'https://www.huya.com/l',
      'https://www.huya.com/g',
      'https://www.huya.com/g/lol',
      'https://www.huya.com/g_yl',
      'https://m.huya.com/g/2793',
    ],
    watching: [
      'https://www.huya.com/660000',
      'https://www.huya.com/lpl?from=home',
      'https://huya.com/222523/',
      'https://m.huya.com/guying',
    ],
    maybe: ['https://liveshare.huya.com/iframe/11342412'],
    nothing: [
      'https://www.huya.com/video/play/1002412640.html',
      'https://www.huya.com/video/u/1199623075521?tabName=live',
      'https://m.huya.com/video/u/2246697169',
      'https://www.huya.com/search?hsk=lol',
      'https://www.huya.com/download/',
      'https://www.huya.com/cache.php?m=LiveList',
      'https://v.huya.com/play/1063345618.html',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/huya.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/huya.py',
    'https://github.com/hua0512/stream-rec',
  ],
});
