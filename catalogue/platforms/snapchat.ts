import { definePlatform } from '../define';

export default definePlatform({
  id: 'snapchat',
  name: 'Snapchat',
  about: 'Messages and pictures that go away, short videos, and calls with friends.',
  sites: [],
  appOnly: {
    note: 'In a browser it has messages and calls with friends and short recorded videos; no live streams.',
    source: 'https://techbriefly.com/2022/07/19/snapchat-web-launched',
    checked: '2026-11-24',
  },
  tests: {},
  checked: '2026-11-24',
  sources: ['https://techbriefly.com/2022/07/19/snapchat-web-launched'],
});
