import { definePlatform } from '../define';

export default definePlatform({
  id: 'dailymotion',
  name: 'Dailymotion',
  about: 'A video site; some channels also stream live.',
  sites: [
    {
      hosts: ['dailymotion.com', 'www.dailymotion.com', 'touch.dailymotion.com', 'geo.dailymotion.com'],
      framed: true,
      localePaths: true,
      browsing: ['/live'],
      // A live channel has the address of a video.
      maybe: {
        watching: [
          '/(video|live)/:id',
          '/embed/(video|live)/:id',
          '/player.html?video=:id',
          '/player/*.html?video=:id',
        ],
      },
    },
    { hosts: ['dai.ly'], maybe: { watching: ['/:id'] } },
  ],
  tests: {
    browsing: ['https://www.dailymotion.com/live', 'http://www.dailymotion.com/us/live'],
    maybe: [
      'https://www.dailymotion.com/video/x8dmdzz',
      'https://www.dailymotion.com/embed/video/x8dmdzz',
      'http://www.dailymotion.com/video/xhza0o',
      'https://www.dailymotion.com/video/x3z49k?playlist=xv4bw',
      'https://geo.dailymotion.com/player.html?video=x89eyek&mute=true',
      'https://geo.dailymotion.com/player/x86gw.html?video=k46oCapRs4iikoz9DWy',
      'https://dai.ly/x94cnnk',
    ],
    nothing: [
      'https://www.dailymotion.com/',
      'https://www.dailymotion.com/france24',
      'https://www.dailymotion.com/user/nqtv',
      'https://www.dailymotion.com/us',
      'http://www.dailymotion.com/playlist/xv4bw_nqtv_sport/1',
      'https://geo.dailymotion.com/player/xf7zn.html?playlist=x7wdsj',
      'http://www.dailymotion.com/search/king%20of%20turtles/videos',
      'https://developers.dailymotion.com/tools/',
      'https://www.lequipe.fr/video/x791mem',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_dailymotion.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/dailymotion.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/dailymotion.py',
    'Documents of public code that name dailymotion.com/live as its list',
  ],
});
