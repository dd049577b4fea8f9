import { definePlatform } from '../define';

export default definePlatform({
  id: 'lollichat',
  name: 'LolliChat',
  about: 'Matches strangers for text and video chat.',
  sites: [
    {
      hosts: ['lollichat.com', 'www.lollichat.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.lollichat.com/',
      'https://lollichat.com',
      'https://www.lollichat.com/video',
      'https://www.lollichat.com/text/',
      'https://www.lollichat.com/fr/?ref=x',
      'https://www.lollichat.com/girls-chat',
    ],
    nothing: [
      'https://www.lollichat.com/terms',
      'https://www.lollichat.com/privacy-policy',
      'https://www.lollichat.com/rules/',
      'https://www.lollichat.com/blog/',
      'https://www.lollichat.com/blog/video-chat',
      'https://www.lollichat.com/es/contact',
      'https://support.lollichat.com/',
      'https://mylollichat.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.lollichat.com/'],
});
