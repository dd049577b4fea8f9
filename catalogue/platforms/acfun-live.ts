import { definePlatform } from '../define';

export default definePlatform({
  id: 'acfun-live',
  name: 'AcFun Live',
  about: 'Live streams of a Chinese site for cartoons and games.',
  sites: [
    {
      hosts: ['live.acfun.cn', 'm.live.acfun.cn'],
      browsing: ['/'],
      // `/room/…`: a room's chat, as streaming software shows it.
      watching: ['/live/:number', '/live/detail/:number', '/room/:number'],
    },
    { hosts: ['m.acfun.cn'], watching: ['/live/detail/:number'] },
  ],
  tests: {
    browsing: ['https://live.acfun.cn/'],
    watching: [
      'https://live.acfun.cn/live/17912421',
      'https://live.acfun.cn/live/34195163?from=x',
      'https://m.acfun.cn/live/detail/34195163',
      'https://live.acfun.cn/room/34195163?theme=default&showAuthorclubOnly=true',
    ],
    nothing: [
      'https://live.acfun.cn/live',
      'https://www.acfun.cn/v/ac123456',
      'https://www.acfun.cn/u/34195163',
      'https://live.acfun.cn/rest/pc-direct/live',
      'https://m.acfun.cn/v/?ac=123',
      'https://live.acfun.cn/settings',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py', 'https://github.com/biliup/biliup'],
});
