import { definePlatform } from '../define';

export default definePlatform({
  id: 'joingy',
  name: 'Joingy',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['joingy.com', 'www.joingy.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  minimumAge: { years: 18, source: 'https://joingy.com/rules/', checked: '2026-11-24' },
  tests: {
    'video-chat': [
      'https://joingy.com/',
      'https://joingy.com/chat',
      'https://joingy.com/omegle',
      'https://joingy.com/video-chat/?interest=french',
      'https://joingy.com/random-chat/',
      'https://www.joingy.com/',
    ],
    nothing: [
      'https://joingy.com/rules/',
      'https://joingy.com/terms',
      'https://joingy.com/privacy-policy/',
      'https://joingy.com/blog/',
      'https://joingy.com/contact/',
      'https://joingy.com/about/',
      'https://back.joingy.com/start',
      'https://us-joingy.com/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://joingy.com/rules/',
    'https://update.greasyfork.org/scripts/530494/LR7%20IP%20%20Flag%20Checker.user.js',
  ],
});
