import { definePlatform } from '../define';

export default definePlatform({
  id: 'six-rooms',
  name: '6 Rooms',
  about: 'A Chinese site where people sing and dance live, with paid gifts.',
  sites: [{ hosts: ['v.6.cn', 'www.6.cn', 'm.6.cn'], browsing: ['/'], watching: ['/:number'] }],
  tests: {
    browsing: ['https://v.6.cn/', 'https://www.6.cn/'],
    watching: ['https://v.6.cn/634435', 'https://v.6.cn/12345?src=x', 'https://m.6.cn/634435'],
    nothing: [
      'https://v.6.cn/profile/634435',
      'https://v.6.cn/minivideo/1',
      'https://v.6.cn/user/login.php',
      'https://v.6.cn/help',
      'https://v.6.cn/634435/photos',
      'https://pay.6.cn/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/ihmily/DouyinLiveRecorder/blob/main/demo.py'],
});
