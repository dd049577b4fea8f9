import { definePlatform } from '../define';

export default definePlatform({
  id: 'livu',
  name: 'LivU',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['livu.me', 'www.livu.me', 'livu.com', 'www.livu.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.livu.me/',
      'https://livu.me',
      'https://www.livu.me/video',
      'https://www.livu.me/text/',
      'https://www.livu.me/fr/?ref=x',
      'https://www.livu.com',
      'https://www.livu.me/girls-chat',
    ],
    nothing: [
      'https://www.livu.me/terms',
      'https://www.livu.me/privacy-policy',
      'https://www.livu.me/rules/',
      'https://www.livu.me/blog/',
      'https://www.livu.me/blog/video-chat',
      'https://www.livu.me/es/contact',
      'https://support.livu.me/',
      'https://mylivu.me/',
      'https://safety.livu.me/',
      'https://support.livu.me/hc/en-us/articles/1500005189081-How-can-I-buy-coins',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.livu.me/'],
});
