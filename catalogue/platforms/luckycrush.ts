import { definePlatform } from '../define';

export default definePlatform({
  id: 'luckycrush',
  name: 'Luckycrush',
  about: 'Random video chat for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['luckycrush.live', 'www.luckycrush.live'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.luckycrush.live/',
      'https://luckycrush.live',
      'https://www.luckycrush.live/video',
      'https://www.luckycrush.live/text/',
      'https://www.luckycrush.live/fr/?ref=x',
      'https://www.luckycrush.live/?aid=x&bid=y',
      'https://www.luckycrush.live/girls-chat',
    ],
    nothing: [
      'https://www.luckycrush.live/terms',
      'https://www.luckycrush.live/privacy-policy',
      'https://www.luckycrush.live/rules/',
      'https://www.luckycrush.live/blog/',
      'https://www.luckycrush.live/blog/video-chat',
      'https://www.luckycrush.live/es/contact',
      'https://support.luckycrush.live/',
      'https://myluckycrush.live/',
      'https://www.luckycrush.live/module/static/media/en.bf66285e.svg',
      'https://api.luckycrush.live/buurn/public/login',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.luckycrush.live/'],
});
