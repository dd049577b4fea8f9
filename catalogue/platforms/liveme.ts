import { definePlatform } from '../define';

export default definePlatform({
  id: 'liveme',
  name: 'LiveMe',
  about: 'Live streams from phones; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['liveme.com', 'www.liveme.com'],
      localePaths: true,
      browsing: ['/', '/index.html', '/livehot'],
      watching: ['/livehot/streaming/*', '/(v|m/v)/:number/**', '/live.html?videoid'],
    },
  ],
  minimumAge: { years: 18, source: 'https://www.liveme.com/safety.html', checked: '2026-11-24' },
  report: {
    url: 'https://www.liveme.com/safety.html',
    source: 'https://www.liveme.com/safety.html',
    checked: '2026-11-24',
  },
  tests: {
    browsing: [
      'https://www.liveme.com/',
      'https://www.liveme.com/ja/',
      'https://liveme.com/us',
      'https://www.liveme.com/livehot',
    ],
    watching: [
      'https://www.liveme.com/zh/v/17141543493018047815/index.html',
      'https://www.liveme.com/us/livehot/streaming/51234567',
      'https://www.liveme.com/us/m/v/17141543493018047815/index.html',
      'https://www.liveme.com/live.html?videoid=17141543493018047815',
    ],
    nothing: [
      'https://www.liveme.com/us/u/987654321012345',
      'https://www.liveme.com/safety.html',
      'https://www.liveme.com/zh/download',
      'https://www.liveme.com/live.html',
      'https://www.liveme.com/us/about',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/ihmily/DouyinLiveRecorder/blob/main/README.md', 'https://www.liveme.com/safety.html'],
});
