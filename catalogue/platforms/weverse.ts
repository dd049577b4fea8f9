import { definePlatform } from '../define';

export default definePlatform({
  id: 'weverse',
  name: 'Weverse',
  about: 'Fan pages of Korean pop groups, who post there and go live with a chat.',
  sites: [
    {
      hosts: ['weverse.io', 'www.weverse.io', 'm.weverse.io'],
      // A recording keeps the stream's address.
      likely: { watching: ['/*/live/:number-:number'] },
    },
  ],
  page: [
    // Not `over`: the badge of the page before may stand for a moment after a move.
    { element: '[class*="LiveBadgeView_-replay"]', is: 'off' },
    { element: '[class*="LiveBadgeView_-live"]', is: 'live' },
  ],
  tests: {
    watching: [
      'https://weverse.io/billlie/live/0-107323480',
      'https://m.weverse.io/lesserafim/live/2-102331763',
      'https://www.weverse.io/treasure/live/2-117230416/?hl=en',
    ],
    nothing: [
      'https://weverse.io/',
      'https://weverse.io/lesserafim',
      'https://weverse.io/billlie/live/',
      'https://weverse.io/billlie/media/4-116372884',
      'https://weverse.io/lesserafim/media/all',
      'https://weverse.io/billlie/media/',
      'https://weverse.io/secretnumber/moment/66a07e164b56a696ee71c99315ffe27b/post/1-117229444',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/weverse.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/W/Weverse/presence.ts',
  ],
});
