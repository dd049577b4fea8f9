import { definePlatform } from '../define';

export default definePlatform({
  id: 'monkey',
  name: 'Monkey',
  about: 'Matches strangers, many of them teenagers, for short video chats.',
  sites: [
    {
      hosts: ['monkey.app', 'www.monkey.app', 'monkey.cool', 'www.monkey.cool'],
      localePaths: true,
      reserved: `community-guideline underage`.split(/\s+/),
      'video-chat': ['/**'],
    },
  ],
  minimumAge: {
    years: 18,
    source: 'https://hwb.gov.wales/zones/keeping-safe-online/in-the-know/monkey-web/',
    checked: '2026-11-24',
  },
  report: {
    way: 'report-button',
    url: 'http://monkey.cool/community',
    source: 'http://monkey.cool/community',
    checked: '2026-11-24',
  },
  block: {
    way: 'report-button',
    url: 'http://monkey.cool/community',
    source: 'http://monkey.cool/community',
    checked: '2026-11-24',
  },
  tests: {
    'video-chat': [
      'https://monkey.app/',
      'https://monkey.app/chat',
      'https://monkey.app/es/',
      'https://monkey.app/omegle-alternative',
      'https://monkey.app/duo?from=home',
      'https://www.monkey.app/random-video-chat',
      'https://monkey.cool',
      'https://monkey.cool/en/',
    ],
    nothing: [
      'https://www.monkey.app/terms',
      'https://www.monkey.app/privacy',
      'https://www.monkey.app/community-guidelines',
      'https://www.monkey.app/fr/privacy-policy',
      'https://www.monkey.app/blog/',
      'https://www.monkey.app/safety',
      'http://monkey.cool/community',
      'https://api.monkey.cool/api/v5/',
      'https://ordermonkey.app/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'http://monkey.cool/community',
    'https://hwb.gov.wales/zones/keeping-safe-online/in-the-know/monkey-web/',
    'https://www.internetmatters.org/hub/news-blogs/what-is-monkey-app-safety-parent-guide/',
  ],
});
