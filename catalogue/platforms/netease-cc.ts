import { definePlatform } from '../define';

export default definePlatform({
  id: 'netease-cc',
  name: 'NetEase CC',
  about: 'A Chinese site for live streams, mostly of games.',
  sites: [{ hosts: ['cc.163.com'], browsing: ['/', '/category/**'], watching: ['/:number', '/:number/:number'] }],
  tests: {
    browsing: ['https://cc.163.com/', 'https://cc.163.com/category/game/'],
    watching: [
      'https://cc.163.com/583946984',
      'https://cc.163.com/361433/?from=x',
      'https://cc.163.com/361433/1234567',
    ],
    nothing: [
      'https://cc.163.com/act/m/daily/',
      'https://cc.163.com/user/',
      'https://cc.163.com/download',
      'https://cc.163.com/v/123',
      'https://www.163.com/',
      'https://cc.163.com/583946984/replay',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py'],
});
