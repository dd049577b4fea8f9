import { definePlatform } from '../define';

export default definePlatform({
  id: 'pump-fun',
  name: 'Pump.fun',
  about: 'Crypto coins that anyone can make and trade; their makers stream live on the page of their coin.',
  sites: [
    {
      hosts: ['pump.fun', 'www.pump.fun'],
      browsing: ['/live'],
      // Every coin has such a page; its maker may be live on it.
      maybe: { watching: ['/coin/*'] },
    },
  ],
  page: [{ liveMedia: true }],
  tests: {
    browsing: ['https://pump.fun/live', 'https://www.pump.fun/live/?sort=x'],
    maybe: ['https://pump.fun/coin/NnUbTWuHsLLaG4AE4MzYNx', 'https://www.pump.fun/coin/NnUbTWuHsLLaG4AE4MzYNx/?tab=x'],
    nothing: [
      'https://pump.fun/',
      'https://pump.fun/board',
      'https://pump.fun/create',
      'https://pump.fun/profile/someone',
      'https://pump.fun/docs/livestream-moderation-policy',
      'https://livestream-api.pump.fun/livestream?mintId=NnUbTWuHsLLaG4AE4MzYNx',
      'https://pump.fun/coin',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/pumpfun.js',
    'https://pump.fun/live',
  ],
});
