import { definePlatform } from '../define';

export default definePlatform({
  id: 'dirtyroulette',
  name: 'Dirtyroulette',
  about: 'Random video chat for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['dirtyroulette.com', 'www.dirtyroulette.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://dirtyroulette.com/',
      'https://www.dirtyroulette.com',
      'https://dirtyroulette.com/video',
      'https://dirtyroulette.com/text/',
      'https://dirtyroulette.com/fr/?ref=x',
      'https://dirtyroulette.com/girls-chat',
    ],
    nothing: [
      'https://dirtyroulette.com/terms',
      'https://dirtyroulette.com/privacy-policy',
      'https://dirtyroulette.com/rules/',
      'https://dirtyroulette.com/blog/',
      'https://dirtyroulette.com/blog/video-chat',
      'https://dirtyroulette.com/es/contact',
      'https://support.dirtyroulette.com/',
      'https://mydirtyroulette.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://dirtyroulette.com/'],
});
