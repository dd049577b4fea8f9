import { definePlatform } from '../define';

export default definePlatform({
  id: 'livepeer-studio',
  name: 'Livepeer Studio',
  about: 'A service for people who build apps; one can set up and send a live stream there.',
  sites: [
    {
      hosts: ['livepeer.studio', 'www.livepeer.studio'],
      broadcasting: ['/dashboard/streams/**', '/dashboard/projects/*/streams/**', '/dashboard/app/stream/**'],
    },
    // Sends from the browser's camera; the address holds the stream key.
    { hosts: ['lvpr.tv', 'monster.lvpr.tv'], broadcasting: ['/broadcast/*'] },
  ],
  tests: {
    broadcasting: [
      'https://livepeer.studio/dashboard/streams',
      'https://livepeer.studio/dashboard/projects/0d1c0f3e/streams',
      'https://livepeer.studio/dashboard/projects/0d1c0f3e/streams/5a2b4c7d?tab=health',
      'https://livepeer.studio/dashboard/streams/5a2b4c7d',
      'https://lvpr.tv/broadcast/abcd-efgh-ijkl-mnop',
    ],
    nothing: [
      'https://livepeer.studio/',
      'https://livepeer.studio/dashboard',
      'https://livepeer.studio/dashboard/billing',
      'https://livepeer.studio/dashboard/projects/0d1c0f3e/assets/5a2b4c7d',
      'https://livepeer.studio/dashboard/projects/0d1c0f3e/developers/api-keys',
      'https://livepeer.studio/login',
      'https://livepeer.studio/terms-of-service',
      'https://livepeer.studio/blog/record-every-video-livestream-with-livepeer',
      'https://docs.livepeer.studio/reference/api/get-session',
      'https://lvpr.tv/?v=abc',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/livepeer/studio/tree/master/packages/www/pages',
    'https://github.com/livepeer/studio/blob/master/packages/www/next.config.js',
    'https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json',
  ],
});
