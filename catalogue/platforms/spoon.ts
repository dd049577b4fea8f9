import { definePlatform } from '../define';

export default definePlatform({
  id: 'spoon',
  name: 'Spoon',
  about: 'Live sound without a picture: people talk and sing, listeners write and send paid gifts.',
  sites: [
    {
      hosts: ['www.spooncast.net', 'spooncast.net'],
      watching: ['/(kr|jp|us|tw|ar)/live/*', '/(kr|jp|us|tw|ar)/live/*/*', '/live/*'],
    },
  ],
  minimumAge: {
    years: 13,
    source: 'https://parentsecurityonline.com/parent-kids-is-spoon-radio-safe-what-you-need-to-know/',
    checked: '2026-11-24',
  },
  tests: {
    watching: [
      'https://www.spooncast.net/kr/live/@someone',
      'https://www.spooncast.net/jp/live/123456',
      'https://www.spooncast.net/kr/live/@someone?utm_source=x',
    ],
    nothing: [
      'https://www.spooncast.net/',
      'https://www.spooncast.net/kr',
      'https://www.spooncast.net/kr/cast/123',
      'https://www.spooncast.net/kr/channel/123/tab/home',
      'https://www.spooncast.net/kr/talk/1',
      'https://www.spooncast.net/terms',
    ],
  },
  checked: '2026-11-24',
  sources: ['Public code that opens www.spooncast.net/kr/live/…'],
});
