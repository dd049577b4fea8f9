import { definePlatform } from '../define';

export default definePlatform({
  id: 'minichat',
  name: 'MiniChat',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['minichat.com', 'www.minichat.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  chat: {
    list: '.chat__messages',
    row: '.message:not(.system)',
    text: '.message-bubble',
    own: '.out',
    source: 'https://github.com/qrlk/videochat-extension/blob/master/public/platforms.json',
    checked: '2026-11-28',
  },
  tests: {
    'video-chat': [
      'https://minichat.com/',
      'https://www.minichat.com',
      'https://minichat.com/video',
      'https://minichat.com/text/',
      'https://minichat.com/fr/?ref=x',
      'https://minichat.com/embed/index.html',
      'https://minichat.com/girls-chat',
    ],
    nothing: [
      'https://minichat.com/terms',
      'https://minichat.com/privacy-policy',
      'https://minichat.com/rules/',
      'https://minichat.com/blog/',
      'https://minichat.com/blog/video-chat',
      'https://minichat.com/es/contact',
      'https://support.minichat.com/',
      'https://myminichat.com/',
      'https://b.minichat.com/api/v1/sessions/me?v=4',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://minichat.com/'],
});
