import { definePlatform } from '../define';

export default definePlatform({
  id: 'flextv',
  name: 'FlexTV',
  about: 'Korean live streams where viewers write and send paid gifts; it is now called TTingLive.',
  sites: [
    {
      hosts: ['flextv.co.kr', 'www.flextv.co.kr', 'ttinglive.com', 'www.ttinglive.com'],
      browsing: ['/'],
      watching: ['/channels/:number/live/**'],
    },
  ],
  tests: {
    browsing: ['https://www.flextv.co.kr/', 'https://www.ttinglive.com/?ref=x'],
    watching: [
      'https://www.flextv.co.kr/channels/231638/live',
      'https://www.flextv.co.kr/channels/746/live?ref=x',
      'https://flextv.co.kr/channels/746/live/',
      'https://www.ttinglive.com/channels/582119/live',
    ],
    nothing: [
      'https://www.flextv.co.kr/channels/231638',
      'https://www.ttinglive.com/channels/582119/vod',
      'https://www.ttinglive.com/login',
      'https://www.flextv.co.kr/settings',
      'https://api.ttinglive.com/api/channels/746/stream',
      'https://static.flextv.co.kr/20240802/ico_user_normal_81685e8c4b.png',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/flextv.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/flextv.js',
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/main.py',
  ],
});
