import { definePlatform } from '../define';

export default definePlatform({
  id: 'langlive',
  name: 'Lang Live',
  about: 'A Taiwanese site where people sing and talk live, with paid gifts.',
  sites: [
    {
      hosts: ['www.lang.live', 'lang.live', 'play.lang.live'],
      localePaths: true,
      browsing: ['/'],
      watching: ['/room/:number', '/:number'],
    },
  ],
  tests: {
    browsing: ['https://www.lang.live/', 'https://www.lang.live/en-US', 'https://play.lang.live/'],
    watching: [
      'https://www.lang.live/en-US/room/3349463',
      'https://www.lang.live/room/3349463',
      'https://www.lang.live/zh-TW/room/12345?x=1',
      'https://play.lang.live/2080926',
      'https://www.lang.live/3349463',
    ],
    nothing: [
      'https://www.lang.live/en-US/room',
      'https://www.lang.live/en-US/main/profile',
      'https://www.lang.live/terms',
      'https://www.lang.live/en-US/help',
      'https://www.lang.live/en-US/video/123',
      'https://play.lang.live/help',
      'https://play-api.lang.live/2080926',
      'https://game-api.lang.live/webapi/v1/room',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py',
    'https://github.com/streamlink/streamlink',
    'https://github.com/DIYgod/RSSHub',
    'https://github.com/hr3lxphr6j/bililive-go',
  ],
});
