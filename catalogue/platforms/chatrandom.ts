import { definePlatform } from '../define';

export default definePlatform({
  id: 'chatrandom',
  name: 'Chatrandom',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['chatrandom.com', 'www.chatrandom.com', '{lang}.chatrandom.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://chatrandom.com/',
      'https://chatrandom.com/random-chat/',
      'https://chatrandom.com/rooms',
      'https://chatrandom.com/gay-chat/?x=1',
      'https://chatrandom.com/omegle/',
      'https://chatrandom.com/fr/',
      'https://nl.chatrandom.com/',
      'https://www.chatrandom.com/video-chat/',
    ],
    nothing: [
      'https://chatrandom.com/terms/',
      'https://chatrandom.com/privacy/',
      'https://chatrandom.com/rules/',
      'https://chatrandom.com/help',
      'https://chatrandom.com/faq/',
      'https://chatrandom.com/blog/stay-safe/',
      'https://chatrandom.com/es/terms/',
      'https://nl.chatrandom.com/terms/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://nl.chatrandom.com/terms/'],
});
