import { definePlatform } from '../define';

export default definePlatform({
  id: 'amazon-live',
  name: 'Amazon Live',
  about: 'Live shopping shows on Amazon; sellers and influencers show goods and viewers write.',
  sites: [
    {
      hosts: ['amazon.com', 'www.amazon.com', 'amazon.in', 'www.amazon.in'],
      // `/live/video/…` is a recording; `/live/NAME` a host's page with mostly recordings.
      browsing: ['/live', '/live/browse/**'],
      watching: ['/live/broadcast/*', '/b?node&broadcast'],
    },
  ],
  tests: {
    browsing: [
      'https://www.amazon.com/live',
      'https://www.amazon.com/live/?ref_=x',
      'https://www.amazon.com/live/browse/featured',
      'https://www.amazon.in/live',
    ],
    watching: [
      'https://www.amazon.com/live/broadcast/abc-123',
      'https://amazon.com/live/broadcast/abc-123?ref=x',
      'https://www.amazon.in/live/broadcast/d4ef8b13-3018-449e-a96a-e465edeb05ba',
      'https://www.amazon.com/b/?node=123&broadcast=abc-123',
    ],
    nothing: [
      'https://www.amazon.com/',
      'https://www.amazon.com/live/video/0afbc63437414ec686d81501f6682a0e',
      'https://www.amazon.com/dp/B0845NXCXF/',
      'https://www.amazon.in/live/video/1ad46949130f4bdc80cea9303d982ca9',
      'https://www.amazon.in/s?k=live',
      'https://www.amazon.com/s?k=live',
      'https://www.amazon.com/shop/coolcatstuff',
      'https://www.amazon.com/b/?node=123',
      'https://www.amazon.com/gp/video/livetv',
      'https://aws.amazon.com/live/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/amazon.js',
  ],
});
