import { definePlatform } from '../define';

export default definePlatform({
  id: 'paltalk',
  name: 'Paltalk',
  about: 'Chat rooms where many people are on camera at once.',
  sites: [
    {
      hosts: ['paltalk.com', 'www.paltalk.com'],
      localePaths: true,
      // Profiles of people and of rooms are elsewhere: `/people/users`, `/g2`.
      'video-chat': ['/', '/people/webapp/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.paltalk.com/',
      'https://paltalk.com',
      'https://www.paltalk.com/?ref=x',
      'https://www.paltalk.com/people/webapp/index.wmt',
    ],
    nothing: [
      'https://www.paltalk.com/people/users/somebody/index.wmt',
      'https://www.paltalk.com/g2/paltalk/1643899719',
      'https://www.paltalk.com/download',
      'https://www.paltalk.com/blog/',
      'https://www.paltalk.com/terms',
      'https://www.paltalk.com/privacy-policy',
      'https://support.paltalk.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.paltalk.com/'],
});
