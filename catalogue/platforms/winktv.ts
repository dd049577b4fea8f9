import { definePlatform } from '../define';

export default definePlatform({
  id: 'winktv',
  name: 'WinkTV',
  about: 'A Korean site where people talk, sing and eat live, with paid gifts.',
  sites: [{ hosts: ['www.winktv.co.kr', 'winktv.co.kr'], browsing: ['/', '/live'], watching: ['/live/play/:id'] }],
  tests: {
    browsing: ['https://www.winktv.co.kr/', 'https://www.winktv.co.kr/live'],
    watching: ['https://www.winktv.co.kr/live/play/anjer1004', 'https://winktv.co.kr/live/play/some_one?x=1'],
    nothing: [
      'https://www.winktv.co.kr/live/play',
      'https://www.winktv.co.kr/member/login',
      'https://www.winktv.co.kr/channel/anjer1004',
      'https://api.winktv.co.kr/v1/live/play',
      'https://www.winktv.co.kr/help',
      'https://www.winktv.co.kr/notice/1',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py'],
});
