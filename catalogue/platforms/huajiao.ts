import { definePlatform } from '../define';

export default definePlatform({
  id: 'huajiao',
  name: 'Huajiao',
  about: 'Chinese live streams by hosts who sing, dance and talk; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['huajiao.com', 'www.huajiao.com'],
      browsing: ['/', '/category/**'],
      watching: ['/l/*'],
    },
    // The page for phones.
    { hosts: ['h.huajiao.com', 'h.open.huajiao.com'], browsing: ['/'], watching: ['/l/index?liveid'] },
  ],
  tests: {
    browsing: [
      'https://www.huajiao.com/',
      'http://www.huajiao.com/category/999',
      'http://www.huajiao.com/category/666?pageno=2',
      'https://h.huajiao.com/',
    ],
    watching: [
      'http://www.huajiao.com/l/123123123',
      'https://huajiao.com/l/38941232?ref=x',
      'https://h.huajiao.com/l/index?liveid=350413328',
      'http://h.open.huajiao.com/l/index?channelid=uclevel2&tag=live&liveid=331263511',
    ],
    nothing: [
      'http://www.huajiao.com/user/12504837',
      'https://www.huajiao.com/l',
      'http://h.huajiao.com/l/profile?uid=12504837',
      'https://h.huajiao.com/static/recharge/home2.html',
      'https://www.huajiao.com/about',
      'https://www.huajiao.com/download',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_huajiao.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/huajiao.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/huajiao.py',
    'Public code that opens h.huajiao.com beside the first pages of other live sites for phones',
  ],
});
