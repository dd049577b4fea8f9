import { definePlatform } from '../define';

export default definePlatform({
  id: 'loco',
  name: 'Loco',
  about: 'Live game streams with a chat.',
  sites: [
    {
      hosts: ['loco.com', 'www.loco.com', 'loco.gg', 'www.loco.gg'],
      // `/stream/…` is the recording of one stream.
      browsing: ['/', '/live-streams/**'],
      watching: ['/streamers/*', '/chat/streamers/*'],
    },
    { hosts: ['dashboard.loco.com'], broadcasting: ['/dashboard/stream/**'] },
  ],
  tests: {
    browsing: [
      'https://loco.com/',
      'https://www.loco.com/?lang=pt-br',
      'https://loco.gg/',
      'https://loco.com/live-streams',
    ],
    watching: [
      'https://loco.com/streamers/teuzinfps',
      'https://loco.com/streamers/tealz?lang=pt-br',
      'https://loco.com/streamers/Supreme.Heart109',
      'https://loco.gg/streamers/teuzinfps',
      'https://loco.com/chat/streamers/teuzinfps',
    ],
    broadcasting: ['https://dashboard.loco.com/dashboard/stream'],
    nothing: [
      'https://loco.com/stream/c64916eb-10fb-46a9-9a19-8c4b7ed064e7',
      'https://loco.com/stream/ac854641-ae0f-497c-a8ea-4195f6d8cc53',
      'https://loco.com/streamers',
      'https://loco.com/videos',
      'https://loco.com/terms',
      'https://loco.com/settings',
      'https://dashboard.loco.com/',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/loco.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/loco.js',
    'https://github.com/steveseguin/social_stream/blob/main/settings/config_0.json',
    'Public code that tells loco.com/live-streams, /videos and /streamers from channels',
  ],
});
