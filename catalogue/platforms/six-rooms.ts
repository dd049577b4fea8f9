import { definePlatform } from '../define';

export default definePlatform({
  id: 'six-rooms',
  name: '6 Rooms',
  about: 'A Chinese site where people sing and dance live, with paid gifts.',
  sites: [
    {
      hosts: ['v.6.cn', 'www.6.cn', 'm.6.cn', 'm.v.6.cn'],
      // `/live/u1`: those of one kind, on phones.
      browsing: ['/', '/channel/index.php', '/live/*'],
      watching: ['/:number'],
    },
  ],
  tests: {
    browsing: [
      'https://v.6.cn/',
      'https://www.6.cn/',
      'https://m.v.6.cn/',
      'https://v.6.cn/channel/index.php',
      'http://m.v.6.cn/live/u1?src=x',
    ],
    watching: ['https://v.6.cn/634435', 'https://v.6.cn/12345?src=x', 'https://m.6.cn/634435', 'http://m.v.6.cn/8838'],
    nothing: [
      'https://v.6.cn/profile/634435',
      'https://v.6.cn/minivideo/1',
      'https://v.6.cn/user/login.php',
      'https://v.6.cn/help',
      'https://v.6.cn/634435/photos',
      'https://m.v.6.cn/event/download-360',
      'https://m.v.6.cn/redian/8838',
      'https://v.6.cn.example/8838',
      'https://pay.6.cn/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py',
    'Public code that opens m.v.6.cn, m.v.6.cn/…, m.v.6.cn/live/u1 and v.6.cn/channel/index.php',
  ],
});
