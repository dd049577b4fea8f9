import { definePlatform } from '../define';

export default definePlatform({
  id: 'yy',
  name: 'YY',
  about: 'A Chinese site for live streams of singing, dancing and games, with paid gifts.',
  sites: [
    {
      hosts: ['www.yy.com', 'yy.com'],
      browsing: ['/', '/(music|dance|dancing|pretty|talk|catalog)/**'],
      watching: ['/:number', '/:number/:number', '/mobileweb/play/live?sid'],
    },
    // What a shared link leads to on a phone.
    { hosts: ['wap.yy.com'], browsing: ['/'], watching: ['/mobileweb/:number', '/mobileweb/:number/:number'] },
  ],
  tests: {
    browsing: ['https://www.yy.com/', 'https://www.yy.com/music/', 'https://www.yy.com/dancing', 'https://wap.yy.com/'],
    watching: [
      'https://www.yy.com/22490906/22490906',
      'https://www.yy.com/54880976/54880976?tempId=16777217',
      'https://yy.com/22490906',
      'https://wap.yy.com/mobileweb/54880976/54880976?tempId=16777217',
      'https://wap.yy.com/mobileweb/1354650216/0#/ent',
      'https://wap.yy.com/mobileweb/54880976',
      'http://www.yy.com/mobileweb/play/live?sid=22490906&ssid=22490906#!/live/room',
    ],
    nothing: [
      'https://www.yy.com/x/123',
      'https://www.yy.com/help',
      'https://www.yy.com/u/12345',
      'https://zc.yy.com/',
      'https://aq.yy.com/',
      'https://www.yy.com/about',
      'https://www.yy.com/22490906/video/1',
      'https://wap.yy.com/mobileweb/play/liveinfo?sid=54880976&ssid=54880976',
      'https://www.yy.com/mobileweb/play/live',
      'https://wap.yy.com/mobileweb',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py',
    'Public code that opens wap.yy.com, wap.yy.com/mobileweb/…/…, www.yy.com/dancing and www.yy.com/mobileweb/play/live',
  ],
});
