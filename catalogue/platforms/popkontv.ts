import { definePlatform } from '../define';

export default definePlatform({
  id: 'popkontv',
  name: 'PopkonTV',
  about: 'A Korean site where people talk, sing and eat live, with paid gifts.',
  sites: [
    { hosts: ['www.popkontv.com', 'popkontv.com'], browsing: ['/', '/live'], watching: ['/live/view?castId=:id'] },
  ],
  minimumAge: {
    years: 19,
    note: 'In Korea.',
    source: 'https://ilyosisa.co.kr/news/article.html?no=200211',
    checked: '2026-11-24',
  },
  tests: {
    browsing: ['https://www.popkontv.com/', 'https://www.popkontv.com/live'],
    watching: [
      'https://www.popkontv.com/live/view?castId=wjfal007&partnerCode=P-00117',
      'https://popkontv.com/live/view?partnerCode=P-00001&castId=some_one',
    ],
    nothing: [
      'https://www.popkontv.com/live/view',
      'https://www.popkontv.com/channel/notices?mcid=wjfal007',
      'https://www.popkontv.com/vod/123',
      'https://www.popkontv.com/login',
      'https://www.popkontv.com/help',
      'https://www.popkontv.com/live/view?castId=',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py'],
});
