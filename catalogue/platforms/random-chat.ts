import { definePlatform } from '../define';

export default definePlatform({
  id: 'random-chat',
  name: 'Random.chat',
  about: 'Matches strangers for random chat.',
  sites: [
    {
      hosts: ['random.chat', 'www.random.chat'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.random.chat/',
      'https://random.chat',
      'https://www.random.chat/?ref=x',
      'https://www.random.chat/video',
      'https://random.chat/es/',
    ],
    nothing: [
      'https://random.chat/terms',
      'https://random.chat/privacy-policy',
      'https://random.chat/rules/',
      'https://random.chat/faq',
      'https://random.chat/blog/how-to-stay-safe',
      'https://random.chat/contact',
      'https://random.chat/de/terms',
      'https://random.chat/assets/logo.svg',
      'https://support.random.chat/',
      'https://myrandom.chat/',
    ],
  },
  checked: '2026-11-24',
  sources: ['Public code that lists www.random.chat among random video chats'],
});
