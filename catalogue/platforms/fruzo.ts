import { definePlatform } from '../define';

export default definePlatform({
  id: 'fruzo',
  name: 'Fruzo',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['fruzo.com', 'www.fruzo.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.fruzo.com/',
      'https://fruzo.com',
      'https://www.fruzo.com/video',
      'https://www.fruzo.com/text/',
      'https://www.fruzo.com/fr/?ref=x',
      'https://www.fruzo.com/girls-chat',
    ],
    nothing: [
      'https://www.fruzo.com/terms',
      'https://www.fruzo.com/privacy-policy',
      'https://www.fruzo.com/rules/',
      'https://www.fruzo.com/blog/',
      'https://www.fruzo.com/blog/video-chat',
      'https://www.fruzo.com/es/contact',
      'https://support.fruzo.com/',
      'https://myfruzo.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.fruzo.com/'],
});
