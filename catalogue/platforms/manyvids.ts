import { definePlatform } from '../define';

export default definePlatform({
  id: 'manyvids',
  name: 'ManyVids',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['manyvids.com', 'www.manyvids.com'],
      channel: '[a-z0-9_-]+',
      reserved: [
        'all',
        'cam',
        'cams',
        'categories',
        'category',
        'favorites',
        'girls',
        'men',
        'new',
        'online',
        'popular',
        'tag',
        'tags',
        'top',
        'trans',
      ],
      browsing: [
        '/live',
        '/live/(all|cam|cams|categories|favorites|girls|men|new|online|popular|tags|top|trans)',
        '/live/(categories|category|tag|tags)/**',
      ],
      watching: ['/live/cam/:channel', '/live/:channel'],
    },
  ],
  tests: {
    browsing: [
      'https://www.manyvids.com/live/online',
      'https://www.manyvids.com/Live',
      'https://www.manyvids.com/live/?x=1',
      'https://manyvids.com/live/online/',
    ],
    watching: [
      'https://www.manyvids.com/live/cam/somemodel',
      'https://www.manyvids.com/live/cam/Some_Model/',
      'https://www.manyvids.com/live/somemodel',
      'https://www.manyvids.com/live/some-model?x=1',
    ],
    nothing: [
      'https://www.manyvids.com/',
      'https://www.manyvids.com/Video/935718/MY-FACE-REVEAL/',
      'https://www.manyvids.com/Profile/1002396787/somemodel/Store/Videos',
      'https://www.manyvids.com/Vids/',
      'https://www.manyvids.com/login',
      'https://www.manyvids.com/terms',
      'https://www.manyvids.com/privacy',
      'https://www.manyvids.com/blog',
      'https://www.manyvids.com/live/help',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/manyvids.py',
    'https://www.manyvids.com/live/online',
  ],
});
