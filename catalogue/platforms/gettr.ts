import { definePlatform } from '../define';

export default definePlatform({
  id: 'gettr',
  name: 'GETTR',
  about: 'A social network for short posts, mostly political, with live streams.',
  sites: [
    {
      hosts: ['gettr.com', 'www.gettr.com'],
      // A stream keeps its address once it is over.
      watching: ['/streaming/*'],
      browsing: ['/livenow'],
      likely: { watching: ['/user/*/live'] },
    },
  ],
  tests: {
    watching: [
      'https://gettr.com/streaming/p23knnye6f2',
      'https://www.gettr.com/streaming/psoiulc123',
      'https://gettr.com/streaming/p19cmxu5e7b?ref=x',
      'https://gettr.com/user/someone/live',
    ],
    browsing: ['https://gettr.com/livenow', 'https://www.gettr.com/livenow/', 'https://gettr.com/livenow?ref=x'],
    nothing: [
      'https://gettr.com/',
      'https://gettr.com/post/pcf6uv838f',
      'https://gettr.com/user/someone',
      'https://gettr.com/streaming',
      'https://gettr.com/settings',
      'https://gettr.com/terms',
      'https://gettr.com/search?q=live',
      'https://support.gettr.com/hc/en-us/articles/17280173533459-Studio-Overview',
      'https://media.gettr.com/live.jpg',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/gettr.py',
    'https://support.gettr.com/hc/en-us/articles/17280173533459-Studio-Overview',
    'Public code that opens gettr.com/user/…/live',
  ],
});
