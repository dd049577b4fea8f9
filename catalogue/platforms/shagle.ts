import { definePlatform } from '../define';

export default definePlatform({
  id: 'shagle',
  name: 'Shagle',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['shagle.com', 'www.shagle.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  minimumAge: { years: 18, source: 'https://shagle.com/rules/', checked: '2026-11-24' },
  report: { way: 'flag', url: 'https://shagle.com/rules/', source: 'https://shagle.com/rules/', checked: '2026-11-24' },
  tests: {
    'video-chat': [
      'https://shagle.com/',
      'https://shagle.com/omegle/',
      'https://shagle.com/random-chat/',
      'https://shagle.com/pt/',
      'https://shagle.com/cam-to-cam/?ref=x',
      'https://www.shagle.com/',
    ],
    nothing: [
      'https://shagle.com/rules/',
      'https://shagle.com/terms/',
      'https://shagle.com/privacy/',
      'https://shagle.com/de/rules/',
      'https://shagle.com/blog/',
      'https://shagle.com/faq/',
      'https://shagle.com/login',
      'https://shagle.com/assets/img/landing/free.svg',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://shagle.com/rules/'],
});
