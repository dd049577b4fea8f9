import { definePlatform } from '../define';

export default definePlatform({
  id: 'pandatv',
  name: 'PandaTV',
  about: 'Korean live streams by single hosts, many of them for adults.',
  adult: true,
  sites: [
    {
      hosts: ['pandalive.co.kr', 'www.pandalive.co.kr', 'm.pandalive.co.kr', 'w2.pandalive.co.kr'],
      localePaths: true,
      // One's own page: no language here.
      reserved: ['my'],
      browsing: ['/', '/live'],
      watching: ['/play/*', '/live/play/*'],
    },
    { hosts: ['studio.pandalive.co.kr'], broadcasting: ['/'] },
  ],
  tests: {
    browsing: [
      'https://www.pandalive.co.kr/',
      'https://www.pandalive.co.kr/live#user',
      'https://w2.pandalive.co.kr/en/',
    ],
    watching: [
      'https://www.pandalive.co.kr/live/play/bara0109',
      'https://www.pandalive.co.kr/play/zenith6666',
      'https://w2.pandalive.co.kr/en/play/bara0109',
      'https://m.pandalive.co.kr/live/play/bara0109',
    ],
    broadcasting: ['https://studio.pandalive.co.kr/', 'https://studio.pandalive.co.kr/?x=1'],
    nothing: [
      'https://studio.pandalive.co.kr/login',
      'https://www.pandalive.co.kr/my',
      'https://www.pandalive.co.kr/my/post/received',
      'https://www.pandalive.co.kr/live/play/',
      'https://www.pandalive.co.kr/play',
      'https://api.pandalive.co.kr/v1/live/play',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_pandalive.py',
    'https://github.com/ihmily/DouyinLiveRecorder',
    'Notes to public code that name studio.pandalive.co.kr as the desk of those who go live',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/pandalive.py',
  ],
});
