import { definePlatform } from '../define';

export default definePlatform({
  id: 'inke',
  name: 'Inke',
  about: 'A Chinese site for live streams from phones, with paid gifts.',
  sites: [
    {
      hosts: ['www.inke.cn', 'inke.cn'],
      browsing: ['/', '/hotlive_list.html'],
      watching: ['/liveroom/index.html?uid', '/live.html?uid'],
    },
  ],
  tests: {
    browsing: ['https://www.inke.cn/', 'https://www.inke.cn/hotlive_list.html'],
    watching: [
      'https://www.inke.cn/liveroom/index.html?uid=710032101&id=1720857535354099',
      'https://www.inke.cn/liveroom/index.html?uid=1',
    ],
    nothing: [
      'https://www.inke.cn/liveroom/index.html',
      'https://www.inke.cn/about',
      'https://www.inke.cn/download',
      'https://www.inke.cn/help.html',
      'https://service.inke.cn/api',
      'https://www.inke.cn/news/1',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py'],
});
