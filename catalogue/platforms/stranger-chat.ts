import { definePlatform } from '../define';

export default definePlatform({
  id: 'stranger-chat',
  name: 'Stranger.chat',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['stranger.chat', 'www.stranger.chat'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.stranger.chat/',
      'https://stranger.chat',
      'https://www.stranger.chat/video',
      'https://www.stranger.chat/text/',
      'https://www.stranger.chat/fr/?ref=x',
      'https://www.stranger.chat/girls-chat',
    ],
    nothing: [
      'https://www.stranger.chat/terms',
      'https://www.stranger.chat/privacy-policy',
      'https://www.stranger.chat/rules/',
      'https://www.stranger.chat/blog/',
      'https://www.stranger.chat/blog/video-chat',
      'https://www.stranger.chat/es/contact',
      'https://support.stranger.chat/',
      'https://mystranger.chat/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.stranger.chat/'],
});
