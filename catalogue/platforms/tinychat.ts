import { definePlatform } from '../define';

export default definePlatform({
  id: 'tinychat',
  name: 'Tinychat',
  about: 'Rooms where several people are on camera at once.',
  sites: [
    {
      hosts: ['tinychat.com', 'www.tinychat.com'],
      reserved: ['coins', 'embedmaker', 'gifts', 'promote', 'resetpassword', 'webrtc'],
      // Rooms are at `/room/NAME`; old links have the bare name.
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://tinychat.com/',
      'https://tinychat.com/home',
      'https://tinychat.com/room/cooking',
      'https://tinychat.com/matrixfm',
      'https://tinychat.com/room/musiclovers?1',
      'https://tinychat.com/talk-with-stranger/',
      'https://www.tinychat.com/room/hell',
    ],
    nothing: [
      'https://tinychat.com/settings/profile',
      'https://tinychat.com/subscription/intro',
      'https://tinychat.com/promote/intro',
      'https://tinychat.com/coins',
      'https://tinychat.com/gifts',
      'https://tinychat.com/login?frame=true',
      'https://tinychat.com/download/iphone',
      'https://tinychat.com/terms',
      'https://tinychat.com/privacy',
      'https://tinychat.com/webrtc/2.0.0-81/images/favicon.png',
      'https://tinychat.com/embedmaker.html',
      'https://avatars.tinychat.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://greasyfork.org/scripts/461251-tc-recam/', 'https://greasyfork.org/scripts/395929'],
});
