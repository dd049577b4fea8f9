import { definePlatform } from '../define';

export default definePlatform({
  id: 'weibo',
  name: 'Weibo',
  about: 'A Chinese network for short posts, pictures and videos, with live streams.',
  sites: [
    {
      hosts: ['weibo.com', 'www.weibo.com'],
      // A recording keeps the stream's address.
      watching: ['/l/wblive/(p|m)/show/*'],
      // The second in a frame of one's own pages.
      broadcasting: ['/l/wblive/admin/**', '/manage/frame?furl=*/wblive/admin/*'],
    },
  ],
  tests: {
    watching: [
      'https://weibo.com/l/wblive/p/show/1022:2321325026370190442592',
      'https://www.weibo.com/l/wblive/p/show/1022:2321325313404713173126?from=x',
      'https://weibo.com/l/wblive/m/show/1022%3A2321325311149536575703',
    ],
    broadcasting: [
      'https://weibo.com/l/wblive/admin/home/authentication',
      'https://weibo.com/l/wblive/admin/home',
      'https://weibo.com/manage/frame?furl=https%3A%2F%2Fweibo.com%2Fl%2Fwblive%2Fadmin%2Fhome%2Fauthentication',
    ],
    nothing: [
      'https://weibo.com/',
      'https://weibo.com/u/2066652961?tabtype=video',
      'https://weibo.com/7827771738/N4xlMvjhI',
      'https://weibo.com/tv/show/1034:4797699866951785?from=old_pc_videoshow',
      'https://weibo.com/l/wblive/act/k2mw80kz3kw0',
      'https://weibo.com/l/wblive/p/show/',
      'https://weibo.com/manage/frame?furl=https%3A%2F%2Fme.weibo.com%2Fcontent%2Farticle',
      'https://m.weibo.cn/status/4189191225395228',
      'https://video.weibo.com/show?fid=1034:4967272104787984',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/weibo.py',
    'https://github.com/ihmily/DouyinLiveRecorder',
    'https://weibo.com/l/wblive/admin/home/authentication',
  ],
});
