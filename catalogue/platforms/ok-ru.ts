import { definePlatform } from '../define';

export default definePlatform({
  id: 'ok-ru',
  name: 'OK.ru',
  about: 'A Russian-language social network with videos and live streams.',
  sites: [
    {
      hosts: [
        'ok.ru',
        'www.ok.ru',
        'm.ok.ru',
        'mobile.ok.ru',
        'odnoklassniki.ru',
        'www.odnoklassniki.ru',
        'm.odnoklassniki.ru',
      ],
      framed: true,
      browsing: ['/live', '/video/(live|liveApp)'],
      watching: ['/live/:number', '/live/profile/:number'],
      // A word after `/video` is a list, `/video/c123` a channel of recordings.
      maybe: {
        watching: [
          '/(video|videoembed)/:number',
          '/(video|videoembed)/:number-:number',
          '/dk?st.cmd=movieLayer&st.mvId=:id',
        ],
      },
    },
  ],
  page: [
    { element: '[data-options*="hlsMasterPlaylistUrl"], [data-options*="liveDashManifestUrl"]', is: 'live' },
    { element: '[data-options*="ondemandHls"]', is: 'over' },
  ],
  tests: {
    browsing: ['https://ok.ru/live', 'https://www.ok.ru/video/liveApp', 'https://m.ok.ru/live/'],
    watching: [
      'https://ok.ru/live/815923404420',
      'https://www.ok.ru/live/484531969818',
      'https://m.ok.ru/live/904068997114',
      'https://ok.ru/live/profile/590655044274',
    ],
    maybe: [
      'https://ok.ru/video/1484130554189',
      'https://m.ok.ru/video/2361249957145?st=x',
      'https://ok.ru/video/62036049272859-0',
      'https://ok.ru/videoembed/2932705602075?autoplay=1',
      'https://m.ok.ru/dk?st.cmd=movieLayer&st.mvId=863789452017',
    ],
    nothing: [
      'https://ok.ru/',
      'https://ok.ru/feed',
      'https://ok.ru/profile/590655044274/video',
      'https://ok.ru/video/top',
      'https://ok.ru/video/c1234567',
      'https://ok.ru/group/53396058603765',
      'https://ok.ru/music',
      'https://m.ok.ru/dk?st.cmd=friendMovies',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/odnoklassniki.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/okru.py',
  ],
});
