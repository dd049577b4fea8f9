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
    nothing: [
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
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/pandalive.py',
  ],
});
