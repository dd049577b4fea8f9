import { definePlatform } from '../define';

export default definePlatform({
  id: 'thundr',
  name: 'Thundr',
  about: 'Matches strangers for text and video chat.',
  sites: [
    {
      hosts: ['thundr.com', 'www.thundr.com', 'thundr.tv', 'www.thundr.tv'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://thundr.com/',
      'https://www.thundr.com',
      'https://thundr.com/video',
      'https://thundr.com/text/',
      'https://thundr.com/fr/?ref=x',
      'https://thundr.com/chat?mode=text',
      'https://thundr.com/girls-chat',
      'https://thundr.tv/',
    ],
    nothing: [
      'https://thundr.com/terms',
      'https://thundr.com/privacy-policy',
      'https://thundr.com/rules/',
      'https://thundr.com/blog/',
      'https://thundr.com/blog/video-chat',
      'https://thundr.com/es/contact',
      'https://support.thundr.com/',
      'https://thundr.tv/terms',
      'https://www.thundr.cc/',
      'https://mythundr.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/EolnMsuk/ome-ip', 'https://thundr.tv/terms'],
});
