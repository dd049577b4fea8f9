import { definePlatform } from '../define';

export default definePlatform({
  id: 'popkontv',
  name: 'PopkonTV',
  about: 'A Korean site where people talk, sing and eat live, with paid gifts.',
  sites: [
    {
      hosts: ['www.popkontv.com', 'popkontv.com', 'm.popkontv.com'],
      browsing: ['/', '/live', '/live-more'],
      watching: ['/live/view?castId=:id'],
    },
  ],
  minimumAge: {
    years: 19,
    note: 'In Korea.',
    source: 'https://ilyosisa.co.kr/news/article.html?no=200211',
    checked: '2026-11-24',
  },
  tests: {
    browsing: ['https://www.popkontv.com/', 'https://www.popkontv.com/live', 'https://www.popkontv.com/live-more'],
    watching: [
      'https://www.popkontv.com/live/view?castId=wjfal007&partnerCode=P-00117',
      'https://popkontv.com/live/view?partnerCode=P-00001&castId=some_one',
      'https://m.popkontv.com/live/view?castId=some_one&partnerCode=P-00001',
    ],
    nothing: [
      'https://www.popkontv.com/live/view',
      'https://www.popkontv.com/channel/notices?mcid=wjfal007',
      'https://www.popkontv.com/vod/123',
      'https://m.popkontv.com/Popkon/Proc/buyBankProc.asp',
      'https://docs.popkontv.com/',
      'https://www.popkontv.com/login',
      'https://www.popkontv.com/help',
      'https://www.popkontv.com/live/view?castId=',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py',
    'Public code that takes m.popkontv.com for the same site, and notes that name www.popkontv.com/live-more as its list',
  ],
});
