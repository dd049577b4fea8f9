import { definePlatform } from '../define';

export default definePlatform({
  id: 'allotalk',
  name: 'Allotalk',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['allotalk.com', 'www.allotalk.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://allotalk.com/',
      'https://www.allotalk.com',
      'https://allotalk.com/video',
      'https://allotalk.com/text/',
      'https://allotalk.com/fr/?ref=x',
      'https://allotalk.com/girls-chat',
    ],
    nothing: [
      'https://allotalk.com/terms',
      'https://allotalk.com/privacy-policy',
      'https://allotalk.com/rules/',
      'https://allotalk.com/blog/',
      'https://allotalk.com/blog/video-chat',
      'https://allotalk.com/es/contact',
      'https://support.allotalk.com/',
      'https://myallotalk.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://allotalk.com/', 'https://gitlab.com/MysteryBlokHed/userscripts'],
});
