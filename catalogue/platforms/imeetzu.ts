import { definePlatform } from '../define';

export default definePlatform({
  id: 'imeetzu',
  name: 'iMeetzu',
  about: 'Matches strangers for random text and video chat.',
  sites: [
    {
      hosts: ['imeetzu.com', 'www.imeetzu.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.imeetzu.com/',
      'https://imeetzu.com',
      'https://www.imeetzu.com/chat',
      'https://imeetzu.com/chat/?ref=x',
      'https://www.imeetzu.com/fr/',
    ],
    nothing: [
      'https://imeetzu.com/terms',
      'https://imeetzu.com/privacy-policy',
      'https://imeetzu.com/rules/',
      'https://imeetzu.com/faq',
      'https://imeetzu.com/blog/how-to-stay-safe',
      'https://imeetzu.com/contact',
      'https://imeetzu.com/de/terms',
      'https://imeetzu.com/assets/logo.svg',
      'https://support.imeetzu.com/',
      'https://myimeetzu.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['Public code that lists www.imeetzu.com and describes its /chat page'],
});
