import { definePlatform } from '../define';

export default definePlatform({
  id: 'netease-cc',
  name: 'NetEase CC',
  about: 'A Chinese site for live streams, mostly of games.',
  sites: [
    {
      hosts: ['cc.163.com'],
      // What the pages are filled with.
      notLive: ['/category/**?format'],
      browsing: ['/', '/category/**'],
      watching: ['/:number', '/:number/:number'],
    },
    // Where the addresses above lead to now.
    {
      hosts: ['ds.163.com'],
      browsing: ['/glive?!ccid&!ccRoomid'],
      watching: ['/glive?ccid', '/glive?ccRoomid'],
    },
  ],
  tests: {
    browsing: ['https://cc.163.com/', 'https://cc.163.com/category/game/', 'https://ds.163.com/glive/'],
    watching: [
      'https://cc.163.com/583946984',
      'https://cc.163.com/361433/?from=x',
      'https://cc.163.com/361433/1234567',
      'https://ds.163.com/glive/?ccid=361433',
    ],
    nothing: [
      'https://cc.163.com/act/m/daily/',
      'https://cc.163.com/user/',
      'https://cc.163.com/download',
      'https://cc.163.com/v/123',
      'https://www.163.com/',
      'https://cc.163.com/583946984/replay',
      'https://cc.163.com/category/?format=json',
      'https://ds.163.com/',
      'https://ds.163.com/article/64e6d0c5a1b2c3d4',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py',
    'Public code and notes that find cc.163.com leading to ds.163.com/glive/, a room to ds.163.com/glive/?ccid=…',
  ],
});
