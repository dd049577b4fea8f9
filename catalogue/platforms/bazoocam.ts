import { definePlatform } from '../define';

export default definePlatform({
  id: 'bazoocam',
  name: 'Bazoocam',
  about: 'Matches strangers for random video chat, with small games.',
  sites: [
    {
      hosts: ['bazoocam.org', 'www.bazoocam.org'],
      localePaths: true,
      reserved: `cgu mentions-legales`.split(/\s+/),
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://bazoocam.org/',
      'https://bazoocam.org/fr/',
      'https://bazoocam.org/cam',
      'https://bazoocam.org/chatroulette',
      'https://bazoocam.org/tetris/',
      'https://www.bazoocam.org/es/',
      'https://www.bazoocam.org/fr/cam?x=1',
    ],
    nothing: [
      'https://bazoocam.org/terms',
      'https://bazoocam.org/fr/cgu',
      'https://bazoocam.org/privacy',
      'https://bazoocam.org/blog',
      'https://bazoocam.org/contact',
      'https://bazoocam.org/rules',
      'https://bazoocam.org/faq',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/olbat/ut1-blacklists/blob/master/blacklists/chat/domains',
    'https://github.com/expltoishhh/bazoocam-ip-tracker',
  ],
});
