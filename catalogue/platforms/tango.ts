import { definePlatform } from '../define';

export default definePlatform({
  id: 'tango',
  name: 'Tango',
  about: 'Live streams of people talking and dancing, where viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['tango.me', 'www.tango.me'],
      browsing: ['/', '/live/**'],
      watching: ['/stream/*'],
      broadcasting: ['/broadcast', '/stream/broadcast'],
    },
  ],
  minimumAgeToGoLive: {
    years: 18,
    source: 'https://help.tango.me/en/articles/2985206-tango-guidelines-for-live-broadcasting',
    checked: '2026-11-24',
  },
  tests: {
    browsing: [
      'https://tango.me/',
      'https://tango.me/live/recommended',
      'https://www.tango.me/live/nearby',
      'https://www.tango.me/live/popular?lang=en',
    ],
    watching: [
      'https://tango.me/stream/zfv1UB7Puk0Hne9biD4T7Q',
      'https://www.tango.me/stream/7Qpuk0Hne9biD4T7QzfvA?ref=x',
      'https://tango.me/stream/a1-b2_c3/',
    ],
    broadcasting: [
      'https://tango.me/broadcast',
      'https://www.tango.me/broadcast/',
      'https://tango.me/stream/broadcast',
    ],
    nothing: [
      'https://tango.me/welcome',
      'https://tango.me/someone',
      'https://tango.me/stream',
      'https://tango.me/terms',
      'https://tango.me/privacy',
      'https://tango.me/profile/settings',
      'https://tango.me/images/logo.svg',
      'https://support.tango.me/hc/en-us',
      'https://gateway.tango.me/stream/social/v2/list',
    ],
  },
  checked: '2026-11-24',
  sources: ['Public code that opens tango.me/live/recommended, tango.me/stream/… and www.tango.me/broadcast'],
});
