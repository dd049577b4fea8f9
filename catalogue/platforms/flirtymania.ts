import { definePlatform } from '../define';

export default definePlatform({
  id: 'flirtymania',
  name: 'Flirtymania',
  about: 'Video chat with strangers, for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['flirtymania.com', 'www.flirtymania.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.flirtymania.com/',
      'https://flirtymania.com',
      'https://www.flirtymania.com/video',
      'https://www.flirtymania.com/text/',
      'https://www.flirtymania.com/fr/?ref=x',
      'https://www.flirtymania.com/girls-chat',
    ],
    nothing: [
      'https://www.flirtymania.com/terms',
      'https://www.flirtymania.com/privacy-policy',
      'https://www.flirtymania.com/rules/',
      'https://www.flirtymania.com/blog/',
      'https://www.flirtymania.com/blog/video-chat',
      'https://www.flirtymania.com/es/contact',
      'https://support.flirtymania.com/',
      'https://myflirtymania.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.flirtymania.com/'],
});
