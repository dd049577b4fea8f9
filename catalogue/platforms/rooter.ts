import { definePlatform } from '../define';

export default definePlatform({
  id: 'rooter',
  name: 'Rooter',
  about: 'An Indian site for live streams of games.',
  sites: [{ hosts: ['www.rooter.gg', 'rooter.gg', 'web.rooter.gg'], watching: ['/stream/**'] }],
  tests: {
    watching: ['https://www.rooter.gg/stream/some-game-123456', 'https://rooter.gg/stream/123456'],
    nothing: [
      'https://www.rooter.gg/',
      'https://www.rooter.gg/profile/123',
      'https://www.rooter.gg/shop',
      'https://www.rooter.gg/streamers',
      'https://www.rooter.gg/terms',
      'https://www.rooter.gg/games/bgmi',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/steveseguin/social_stream/blob/main/sources/rooter.js'],
});
