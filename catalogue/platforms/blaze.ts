import { definePlatform } from '../define';

export default definePlatform({
  id: 'blaze',
  name: 'Blaze',
  about: 'Live streams with chat and paid gifts.',
  sites: [
    {
      hosts: ['blaze.stream'],
      channel: '\\w[\\w.-]*',
      reserved: `activate admin all browse categories category channel channels chat clip clips dashboard
        discover drops earn embed explore followed following games home index leaderboard leaderboards live
        moderator overlay popout post posts raffles rewards socket.io stream streams studio tag tags top
        trending uploads user users video videos watch`.split(/\s+/),
      browsing: ['/'],
      watching: ['/:channel'],
    },
  ],
  tests: {
    browsing: ['https://blaze.stream/', 'https://blaze.stream/?ref=x'],
    watching: [
      'https://blaze.stream/x',
      'https://blaze.stream/crypt0k1ng96',
      'https://blaze.stream/crypt0k1ng96/?ref=x',
    ],
    nothing: [
      'https://blaze.stream/login',
      'https://blaze.stream/settings/profile',
      'https://blaze.stream/terms',
      'https://blaze.stream/privacy-policy',
      'https://blaze.stream/dashboard',
      'https://blaze.stream/socket.io/?EIO=4',
      'https://blaze.stream/crypt0k1ng96/about',
      'https://api.blaze.stream/v1',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/README.md',
    'https://github.com/steveseguin/social_stream/blob/main/sources/blaze.js',
  ],
});
