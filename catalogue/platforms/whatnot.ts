import { definePlatform } from '../define';

export default definePlatform({
  id: 'whatnot',
  name: 'Whatnot',
  about: 'Sellers hold live auctions of cards, toys and clothes, with a chat.',
  sites: [
    {
      hosts: ['whatnot.com', 'www.whatnot.com'],
      localePaths: true,
      browsing: ['/', '/(category|tag)/**'],
      watching: ['/live/*'],
      broadcasting: ['/dashboard/live/*'],
    },
  ],
  tests: {
    browsing: [
      'https://www.whatnot.com/',
      'https://www.whatnot.com/category/trading-cards',
      'https://www.whatnot.com/tag/womens_fashion',
      'https://www.whatnot.com/de-DE/category/toys',
    ],
    watching: [
      'https://www.whatnot.com/live/12345',
      'https://whatnot.com/live/0d1c0f3e-5a2b-4c7d-9e8f-0a1b2c3d4e5f?app=web',
      'https://www.whatnot.com/de-DE/live/12345',
    ],
    broadcasting: [
      'https://www.whatnot.com/dashboard/live/abc123',
      'https://www.whatnot.com/dashboard/live/0d1c0f3e-5a2b-4c7d-9e8f-0a1b2c3d4e5f',
    ],
    nothing: [
      'https://www.whatnot.com/dashboard/home',
      'https://www.whatnot.com/dashboard/lives',
      'https://www.whatnot.com/dashboard/inventory',
      'https://www.whatnot.com/de-DE/user/someone',
      'https://www.whatnot.com/search?query=lego',
      'https://www.whatnot.com/live',
      'https://help.whatnot.com/hc/en-us',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/whatnot.js',
    'Public code that reads what is live from whatnot.com/tag/…',
  ],
});
