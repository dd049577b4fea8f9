import { definePlatform } from '../define';

export default definePlatform({
  id: 'chatroulette',
  name: 'Chatroulette',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['chatroulette.com', 'www.chatroulette.com'],
      localePaths: true,
      reserved: ['posts'],
      'video-chat': ['/**'],
    },
  ],
  minimumAge: { years: 18, source: 'https://chatroulette.com/rules', checked: '2026-11-24' },
  tests: {
    'video-chat': [
      'https://chatroulette.com/',
      'https://chatroulette.com/app',
      'https://chatroulette.com/app?mode=random',
      'https://chatroulette.com/omegle-alternative',
      'https://chatroulette.com/fr',
      'https://www.chatroulette.com/',
    ],
    nothing: [
      'https://chatroulette.com/rules',
      'https://chatroulette.com/terms',
      'https://chatroulette.com/privacy',
      'https://chatroulette.com/login',
      'https://chatroulette.com/help',
      'https://chatroulette.com/aup',
      'https://about.chatroulette.com/posts/optics/',
      'https://support.chatroulette.com/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://chatroulette.com/rules',
    'https://github.com/VeltrixJS/Chatroulette-IP-Scanner',
    'https://update.greasyfork.org/scripts/530494/LR7%20IP%20%20Flag%20Checker.user.js',
  ],
});
