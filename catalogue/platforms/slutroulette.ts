import { definePlatform } from '../define';

export default definePlatform({
  id: 'slutroulette',
  name: 'Slutroulette',
  about: 'Live sex chat with people picked at random, for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['slutroulette.com', 'www.slutroulette.com'],
      localePaths: true,
      reserved: ['antispam'],
      watching: ['/cams/*'],
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://slutroulette.com/',
      'https://www.slutroulette.com',
      'https://www.slutroulette.com/?AFNO=1',
      'https://slutroulette.com/live/anygirl',
      'https://slutroulette.com/de/',
    ],
    watching: ['https://slutroulette.com/cams/luna_vega', 'https://www.slutroulette.com/de/cams/luna_vega'],
    nothing: [
      'https://slutroulette.com/terms',
      'https://slutroulette.com/privacy-policy',
      'https://slutroulette.com/rules/',
      'https://slutroulette.com/faq',
      'https://slutroulette.com/blog/how-to-stay-safe',
      'https://slutroulette.com/contact',
      'https://slutroulette.com/de/terms',
      'https://slutroulette.com/assets/logo.svg',
      'https://support.slutroulette.com/',
      'https://myslutroulette.com/',
      'https://www.slutroulette.com/2257',
      'https://www.slutroulette.com/antispam.html',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'Public code that lists www.slutroulette.com among live sex chats',
    'Public code that opens slutroulette.com/cams/NAME for one model',
  ],
});
