import { definePlatform } from '../define';

export default definePlatform({
  id: 'chatspin',
  name: 'Chatspin',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['chatspin.com', 'www.chatspin.com', '{lang}.chatspin.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://chatspin.com/',
      'https://www.chatspin.com',
      'https://chatspin.com/video',
      'https://chatspin.com/text/',
      'https://chatspin.com/fr/?ref=x',
      'https://de.chatspin.com/',
      'https://jp.chatspin.com/',
      'https://chatspin.com/girls-chat',
    ],
    nothing: [
      'https://chatspin.com/terms',
      'https://chatspin.com/privacy-policy',
      'https://chatspin.com/rules/',
      'https://chatspin.com/blog/',
      'https://chatspin.com/blog/video-chat',
      'https://chatspin.com/es/contact',
      'https://support.chatspin.com/',
      'https://mychatspin.com/',
      'https://chatspin.com/help/',
      'https://de.chatspin.com/rules/',
      'https://chatspin.com/share.jpg',
      'https://chatspin.com/billing-support/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://chatspin.com/'],
});
