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
    // The pages for phones: a shared link leads to one of many hosts, `mlive2.` or `mlive12.`.
    {
      hosts: ['{name}.inke.cn'],
      browsing: ['/app/home/hotlive'],
      watching: ['/app/hot/live?uid', '/share/live.html?uid'],
    },
  ],
  tests: {
    browsing: ['https://www.inke.cn/', 'https://www.inke.cn/hotlive_list.html', 'https://h5.inke.cn/app/home/hotlive'],
    watching: [
      'https://www.inke.cn/liveroom/index.html?uid=710032101&id=1720857535354099',
      'https://www.inke.cn/liveroom/index.html?uid=1',
      'https://mlive2.inke.cn/app/hot/live?uid=458049062&liveid=1563299477033542&ctime=1563299477',
      'https://mlive12.inke.cn/app/hot/live?uid=749584907',
      'http://mlive17.inke.cn/share/live.html?uid=721330&liveid=1480482307323513',
    ],
    nothing: [
      'https://www.inke.cn/liveroom/index.html',
      'https://www.inke.cn/about',
      'https://www.inke.cn/download',
      'https://www.inke.cn/help.html',
      'https://service.inke.cn/api',
      'https://service.inke.cn/',
      'https://mlive2.inke.cn/app/hot/live',
      'https://mlive2.inke.cn.example/app/hot/live?uid=1',
      'https://www.inke.cn/news/1',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py',
    'Public code that reads shared links to mlive2.inke.cn/app/hot/live, mlive12.inke.cn/app/hot/live and opens h5.inke.cn/app/home/hotlive',
  ],
});
