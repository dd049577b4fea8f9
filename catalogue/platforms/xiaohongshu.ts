import { definePlatform } from '../define';

export default definePlatform({
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  about: 'A Chinese network for pictures and short videos, with live streams; also called RedNote.',
  sites: [
    {
      hosts: ['www.xiaohongshu.com', 'xiaohongshu.com'],
      browsing: ['/livelist/**'],
      watching: ['/livestream/*/**'],
    },
  ],
  tests: {
    browsing: [
      'https://www.xiaohongshu.com/livelist',
      'https://www.xiaohongshu.com/livelist?channel_id=0&channel_type=web_live_list',
    ],
    watching: [
      'https://www.xiaohongshu.com/livestream/570277464071139181',
      'https://www.xiaohongshu.com/livestream/570180068897685033?source=web_search_onebox',
    ],
    nothing: [
      'https://www.xiaohongshu.com/',
      'https://www.xiaohongshu.com/explore',
      'https://www.xiaohongshu.com/discovery/item/674051740000000007027a15?xsec_token=x',
      'https://www.xiaohongshu.com/explore/674051740000000007027a15',
      'https://www.xiaohongshu.com/user/profile/5a3b2e1f4eacab1b2c3d4e5f',
      'https://www.xiaohongshu.com/livestream',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/xiaohongshu.py',
    'https://www.xiaohongshu.com/livestream/570277464071139181',
    'https://www.xiaohongshu.com/livelist',
  ],
});
