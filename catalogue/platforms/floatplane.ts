import { definePlatform } from '../define';

export default definePlatform({
  id: 'floatplane',
  name: 'Floatplane',
  about: 'Paid videos and live streams by creators, with a chat for members.',
  sites: [
    {
      hosts: ['floatplane.com', 'www.floatplane.com', 'beta.floatplane.com'],
      watching: ['/channel/*/live/**', '/live/*', '/popout/livechat/**'],
    },
  ],
  tests: {
    watching: [
      'https://www.floatplane.com/channel/linustechtips/live',
      'https://floatplane.com/channel/linustechtips/live?ref=x',
      'https://beta.floatplane.com/channel/bitwit_ultra/live',
      'https://www.floatplane.com/live/linustechtips',
      'https://www.floatplane.com/live/linustechtips?foo=1',
      'https://www.floatplane.com/popout/livechat',
    ],
    nothing: [
      'https://www.floatplane.com/',
      'https://www.floatplane.com/post/2Yf3UedF7C',
      'https://beta.floatplane.com/post/d870PEFXS1',
      'https://www.floatplane.com/channel/linustechtips/home/ltxexpo',
      'https://beta.floatplane.com/channel/bitwit_ultra/home',
      'https://www.floatplane.com/channel/linustechtips',
      'https://www.floatplane.com/discover',
      'https://www.floatplane.com/browse',
      'https://www.floatplane.com/live',
      'https://www.floatplane.com/legal/terms',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/floatplane.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/PreMiD/Activities/blob/main/websites/F/Floatplane/presence.ts',
    'Public code that opens www.floatplane.com/live/NAME',
  ],
});
