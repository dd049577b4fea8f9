import { definePlatform } from '../define';

export default definePlatform({
  id: 'camsurf',
  name: 'Camsurf',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['camsurf.com', 'www.camsurf.com'],
      localePaths: true,
      reserved: ['communityguidelines'],
      'video-chat': ['/**'],
    },
  ],
  minimumAge: { years: 18, source: 'https://camsurf.com/terms/', checked: '2026-11-24' },
  tests: {
    'video-chat': [
      'https://camsurf.com/',
      'https://camsurf.com/random-chat/',
      'https://camsurf.com/es/',
      'https://camsurf.com/omegle-alternative',
      'https://camsurf.com/video-chat/?utm_source=x',
      'https://www.camsurf.com/',
    ],
    nothing: [
      'https://camsurf.com/terms/',
      'https://camsurf.com/faq/',
      'https://camsurf.com/rules/',
      'https://camsurf.com/communityguidelines/',
      'https://camsurf.com/privacy/',
      'https://camsurf.com/fr/communityguidelines/',
      'https://camsurf.com/blog/',
      'https://camsurf.com/contact/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://camsurf.com/terms/', 'https://camsurf.com/faq/', 'https://camsurf.com/communityguidelines/'],
});
