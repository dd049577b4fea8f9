import { definePlatform } from '../define';

export default definePlatform({
  id: 'arena-social',
  name: 'Arena Social',
  about: 'A social network around crypto money where members also stream live.',
  sites: [
    {
      hosts: ['arena.social'],
      watching: ['/live/*'],
    },
  ],
  tests: {
    watching: [
      'https://arena.social/live/abc',
      'https://arena.social/live/abc?ref=x',
      'https://arena.social/live/ssapp-patreon-regression-fixture',
    ],
    nothing: [
      'https://arena.social/',
      'https://arena.social/UltravioletaDAO',
      'https://arena.social/glurbnok',
      'https://arena.social/communities',
      'https://arena.social/live',
      'https://api.arena.social/badges',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/README.md',
    'https://github.com/steveseguin/social_stream/blob/main/sources/arenasocial.js',
  ],
});
