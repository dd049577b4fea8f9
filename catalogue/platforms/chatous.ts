import { definePlatform } from '../define';

export default definePlatform({
  id: 'chatous',
  name: 'Chatous',
  about: 'Matches strangers for text and video chat.',
  sites: [
    {
      hosts: ['chatous.com', 'www.chatous.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.chatous.com/',
      'https://chatous.com',
      'https://www.chatous.com/video',
      'https://www.chatous.com/text/',
      'https://www.chatous.com/fr/?ref=x',
      'https://www.chatous.com/girls-chat',
    ],
    nothing: [
      'https://www.chatous.com/terms',
      'https://www.chatous.com/privacy-policy',
      'https://www.chatous.com/rules/',
      'https://www.chatous.com/blog/',
      'https://www.chatous.com/blog/video-chat',
      'https://www.chatous.com/es/contact',
      'https://support.chatous.com/',
      'https://mychatous.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.chatous.com/'],
});
