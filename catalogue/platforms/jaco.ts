import { definePlatform } from '../define';

export default definePlatform({
  id: 'jaco',
  name: 'Jaco',
  about: 'A site and app for live streams with comments, used mostly in Arabic.',
  sites: [{ hosts: ['jaco.live'], broadcasting: ['/golive/**'] }],
  tests: {
    broadcasting: ['https://jaco.live/golive', 'https://jaco.live/golive/?lang=ar'],
    nothing: [
      'https://jaco.live/',
      'https://jaco.live/@discoveraseer',
      'https://jaco.live/terms',
      'https://l.jaco.live/PvxjRCH39l',
      'https://mcn.jaco.live/auth/sign-in',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/README.md',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/jaco.js',
  ],
});
