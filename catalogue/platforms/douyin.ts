import { definePlatform } from '../define';

export default definePlatform({
  id: 'douyin',
  name: 'Douyin',
  about: 'Chinese short videos; live streams stand beside them.',
  sites: [
    {
      hosts: ['live.douyin.com'],
      reserved: `activity anchor aweme category categorynew discover fansclub feed follow following game gaming history
        home hot hot_live index live passport recharge recommend record user vs webcast`.split(/\s+/),
      browsing: ['/', '/(category|categorynew|hot_live)/**'],
      // A room keeps its address once it is over.
      likely: { watching: ['/:channel'] },
    },
    {
      hosts: ['douyin.com', 'www.douyin.com'],
      // A room opens within a list: such as `/follow/live/ID`; a number alone leads there.
      watching: ['/*/live/*', '/:number'],
    },
    { hosts: ['webcast.amemv.com'], watching: ['/douyin/webcast/reflow/*', '/webcast/reflow/:number'] },
    { hosts: ['anchor.douyin.com'], broadcasting: ['/anchor/dashboard/**'] },
  ],
  page: [
    // JSON within a string, its quotes with backslashes. Other rooms are in it as well: this page's own is `roomInfo.room`.
    { script: 'roomInfo[\\\\":{]+room[\\\\":{]+(?:id_str[\\\\":]+\\d+[\\\\",]+)?status[\\\\":]+2\\b', is: 'live' },
    { script: 'roomInfo[\\\\":{]+room[\\\\":{]+(?:id_str[\\\\":]+\\d+[\\\\",]+)?status[\\\\":]+4\\b', is: 'off' },
  ],
  minimumAgeToGoLive: {
    years: 16,
    note: 'At 16 and 17 only with the written consent of a parent.',
    source: 'http://m.bhccsb.com/news/25398.html',
    checked: '2026-11-24',
  },
  tests: {
    browsing: [
      'https://live.douyin.com/?from_nav=1',
      'https://live.douyin.com/hot_live',
      'https://live.douyin.com/categorynew/4_103_1_2_1_1010014',
      'https://live.douyin.com/category/720,1',
    ],
    watching: [
      'https://live.douyin.com/745350622378',
      'https://live.douyin.com/yoloidol?enter_from=web',
      'https://www.douyin.com/follow/live/376034101029',
      'https://webcast.amemv.com/douyin/webcast/reflow/7689131924585270067?iid=1',
      'https://webcast.amemv.com/webcast/reflow/6825590732829657870?u_code=70baflkg',
    ],
    broadcasting: ['https://anchor.douyin.com/anchor/dashboard', 'https://anchor.douyin.com/anchor/dashboard?from=nav'],
    nothing: [
      'https://www.douyin.com/',
      'https://www.douyin.com/video/6961737553342991651',
      'https://www.douyin.com/user/MS4wLjABAAAAEKnfa654JAJ_N5lgZDQluwsxmY0lhfmEYNQBBkwGG98',
      'https://www.douyin.com/note/7123456789012345678',
      'https://live.douyin.com/webcast/web/partition/',
      'https://live.douyin.com/recharge',
      'https://webcast.amemv.com/webcast/reflow/episode/info/',
      'https://anchor.douyin.com/anchor/review?roomId=7682751505497279270',
      'https://anchor.douyin.com/login',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/douyin.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/tiktok.py',
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/README.md',
  ],
});
