import { definePlatform } from '../define';

export default definePlatform({
  id: 'soop',
  name: 'SOOP',
  about: 'Korean live streams (AfreecaTV before); viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['play.sooplive.com', 'play.sooplive.co.kr', 'play.afreecatv.com'],
      channel: '\\w+',
      likely: { watching: ['/:channel', '/:channel/embed', '/:channel/(:number|null)/**'] },
    },
    {
      hosts: [
        'sooplive.com',
        'www.sooplive.com',
        'sooplive.co.kr',
        'www.sooplive.co.kr',
        'afreecatv.com',
        'www.afreecatv.com',
      ],
      notLive: ['/directory/category/*/(vod|catch|clip)/**'],
      browsing: ['/', '/(directory|live)/**', '/my/favorite'],
      watching: ['/chat/*'],
      broadcasting: ['/dashboard/**'],
    },
    {
      hosts: ['m.sooplive.com', 'm.sooplive.co.kr', 'm.afreecatv.com'],
      hashRoutes: true,
      browsing: ['/#'],
      watching: ['/#/player/**'],
    },
    { hosts: ['dashboard.sooplive.com', 'dashboard.sooplive.co.kr', 'dashboard.afreecatv.com'], broadcasting: ['/**'] },
  ],
  page: [
    { element: '.notBroadingInfoTitle', visible: true, is: 'off' },
    { script: 'nBroadNo\\s*=\\s*["\']?[1-9]', is: 'live' },
    { script: 'nBroadNo\\s*=\\s*null', is: 'off' },
  ],
  tests: {
    browsing: [
      'https://www.sooplive.com/',
      'https://www.sooplive.co.kr/live/all',
      'https://www.sooplive.com/directory/category',
      'https://www.sooplive.com/my/favorite',
      'https://m.sooplive.co.kr/',
    ],
    watching: [
      'https://play.sooplive.com/ecvhao',
      'https://play.sooplive.co.kr/ecvhao/281234567/embed',
      'https://play.sooplive.co.kr/ecvhao/embed?mute=y&volume=0',
      'https://play.afreecatv.com/ecvhao/null',
      'https://www.sooplive.com/chat/ecvhao',
      'https://m.sooplive.co.kr/#/player/ecvhao/281234567',
    ],
    broadcasting: [
      'https://dashboard.sooplive.com/',
      'https://dashboard.sooplive.co.kr/popup.php?streamerId=ecvhao',
      'https://www.sooplive.com/dashboard',
    ],
    nothing: [
      'https://vod.sooplive.com/player/70395877',
      'https://vod.sooplive.com/player/catch',
      'https://www.sooplive.com/station/phonics1/vod/normal',
      'https://www.sooplive.co.kr/station/ecvhao/post/166790429',
      'https://www.sooplive.com/search?keyword=live',
      'https://www.sooplive.com/directory/category/LoL/vod',
      'https://ch.sooplive.co.kr/ecvhao',
      'https://m.sooplive.co.kr/#/station/ecvhao',
      'https://login.sooplive.co.kr/afreeca/login.php',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/soop.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/afreecatv.py',
    'https://github.com/steveseguin/social_stream/blob/main/sources/sooplive.js',
    'https://github.com/PreMiD/Activities/blob/main/websites/S/SOOP/presence.ts',
  ],
});
