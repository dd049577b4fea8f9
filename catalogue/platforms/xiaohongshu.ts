import { definePlatform } from '../define';

export default definePlatform({
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  about: 'A Chinese network for pictures and short videos, with live streams; also called RedNote.',
  sites: [
    {
      hosts: ['www.xiaohongshu.com', 'xiaohongshu.com'],
      browsing: ['/livelist/**'],
      watching: ['/livestream/*/**', '/live/*'],
    },
    // The desk of one's own stream; on `ark.` beside one's shop.
    {
      hosts: ['redlive.xiaohongshu.com', 'ark.xiaohongshu.com'],
      broadcasting: ['/(live_center_control|live_control|live_plan)/**'],
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
      'https://www.xiaohongshu.com/live/6837f50b000000001d02a1e8',
      'https://www.xiaohongshu.com/live/abc?host_id=12345',
    ],
    broadcasting: [
      'https://redlive.xiaohongshu.com/live_center_control',
      'https://redlive.xiaohongshu.com/live_plan',
      'https://ark.xiaohongshu.com/live_center_control?x=1',
    ],
    nothing: [
      'https://www.xiaohongshu.com/',
      'https://www.xiaohongshu.com/explore',
      'https://www.xiaohongshu.com/discovery/item/674051740000000007027a15?xsec_token=x',
      'https://www.xiaohongshu.com/explore/674051740000000007027a15',
      'https://www.xiaohongshu.com/user/profile/5a3b2e1f4eacab1b2c3d4e5f',
      'https://www.xiaohongshu.com/livestream',
      'https://www.xiaohongshu.com/live',
      'https://ark.xiaohongshu.com/',
      'https://ark.xiaohongshu.com/live_lottery',
      'https://ark.xiaohongshu.com/app-system/home',
      'https://customer.xiaohongshu.com/login?service=https%3A%2F%2Fredlive.xiaohongshu.com%2Flive_plan',
      'https://push.xiaohongshu.com/live/xhs_1234567890abcdef',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/xiaohongshu.py',
    'https://www.xiaohongshu.com/livestream/570277464071139181',
    'https://www.xiaohongshu.com/livelist',
    'Public code that opens redlive.xiaohongshu.com/live_center_control, ark.xiaohongshu.com/live_center_control and www.xiaohongshu.com/live/…',
  ],
});
