import { definePlatform } from '../define';

export default definePlatform({
  id: 'vk',
  name: 'VK',
  about: 'A Russian social network with videos and live streams.',
  movesInPage: true,
  sites: [
    {
      hosts: ['vk.com', 'www.vk.com', 'm.vk.com', 'new.vk.com', 'vk.ru', 'www.vk.ru', 'm.vk.ru'],
      framed: true,
      browsing: ['/video/lives/**'],
      // A broadcast; its recording keeps the address.
      likely: { watching: ['/live-:number_:number'] },
      // A group's videos have a minus before their number; `z` is what lies over the page, whatever page that is.
      maybe: {
        watching: [
          '/video:number_:number',
          '/video-:number_:number',
          '/video_ext.php?oid&id',
          '/search/**?z=video*',
          '/**?z=video*',
        ],
      },
    },
    {
      hosts: ['vkvideo.ru', 'www.vkvideo.ru', 'm.vkvideo.ru', 'vksport.vkvideo.ru'],
      framed: true,
      browsing: ['/lives/**'],
      // The window in which a broadcast is begun, over whatever page.
      broadcasting: ['/**?z=onboarding_live_flow'],
      likely: { watching: ['/live-:number_:number'] },
      maybe: {
        watching: [
          '/video:number_:number',
          '/video-:number_:number',
          '/video_ext.php?oid&id',
          '/playlist/*/video:number_:number',
          '/playlist/*/video-:number_:number',
          '/**?z=video*',
        ],
      },
    },
  ],
  page: [
    { script: '"live":\\s*2\\b', is: 'live' },
    { script: '"live":\\s*[013]\\b', is: 'over' },
    { script: '"(?:hls|dash)_ondemand"', is: 'over' },
  ],
  chat: {
    list: '#react_rootVideoChat',
    row: '[class^="VideoChat-module__message--"]',
    text: '[class^="VideoChat-module__messageText"]',
    author: '[class^="VideoChat-module__ownerName"]',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/vklive.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://vk.com/video/lives',
      'https://vk.ru/video/lives?z=video-143491903_456240010',
      'https://vkvideo.ru/lives',
    ],
    watching: [
      'https://vkvideo.ru/live-183207497_456242848',
      'https://vkvideo.ru/live-1_2?t=6m10s',
      'https://vk.com/live-183207497_456242848',
      'https://m.vkvideo.ru/live-59526914_456267534',
    ],
    broadcasting: [
      'https://vkvideo.ru/@club9944999/lives?chosenOwnerId=-9944999&z=onboarding_live_flow',
      'https://vkvideo.ru/?z=onboarding_live_flow',
    ],
    maybe: [
      'https://vk.com/video-9944999_456239622',
      'https://vk.ru/video205387401_164765225',
      'https://www.vk.com/video-122792749_456242046?list=ln-x',
      'https://vk.com/video_ext.php?oid=-77521&id=162222515&hash=87b046504ccd8bfa',
      'https://vk.com/video?z=video-15755094_456245149%2Fpl_cat_lives',
      'https://vk.com/video/@vesti?z=video-24136539_456241155%2Fpl_-24136539_-2',
      'https://vk.com/feed?z=video-9944999_456239622%2Fabc',
      'https://vk.com/wall-9944999_1?z=video-9944999_456239622%2Fabc',
      'https://vk.com/somegroup?z=video-9944999_456239622%2Fvideos-9944999%2Fpl_-9944999_-2',
      'https://vk.com/videos-9944999?z=video-9944999_456239622%2Fpl_-9944999_-2',
      'https://vk.com/search/video?q=live&z=video-220754053_456241515',
      'https://vk.com/video/trends?z=video-220754053_456241515%2Fpl_cat_popular_trends',
      'https://vkvideo.ru/trends?z=video-220754053_456241515',
      'https://vkvideo.ru/playlist/-32477510_12/video-32477510_456239174',
      'https://vkvideo.ru/playlist/205387401_12/video205387401_164765225',
      'https://vkvideo.ru/video-50883936_456244102',
      'https://vksport.vkvideo.ru/video-124096712_456240773',
    ],
    nothing: [
      'https://vk.com/',
      'https://vk.com/feed',
      'https://vk.com/clip30014565_456240946',
      'https://vk.com/clips-74006511?z=clip-74006511_456247211',
      'https://vk.com/feed?z=photo-9944999_456239622%2Falbum-9944999_00',
      'https://vk.com/video/@mobidevices?section=uploaded',
      'https://vk.com/video/playlist/-174476437_2',
      'https://vk.com/videos-24136539',
      'https://vk.com/video',
      'https://m.vk.com/wall-23538238_35',
      'https://vk.com/live-music',
      // A call with people one knows.
      'https://vk.com/call/join/Ab3dEfGhIjKlMnOpQrSt',
      'https://vk.com/livestream',
      'https://vkvideo.ru/live',
      'https://vkvideo.ru/',
      'https://vkvideo.ru/@mobidevices',
      'https://vkvideo.ru/@mobidevices/lives',
      'https://vkvideo.ru/playlist/-204353299_426',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/vk.py',
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_vk.py',
    'Public code that opens vkvideo.ru/live-… and vk.com/live-…: such an address is given when a broadcast is made, and stays',
    'Public code that begins broadcasts at vkvideo.ru/@…/lives?z=onboarding_live_flow',
  ],
});
