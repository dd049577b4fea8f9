import { definePlatform } from '../define';

export default definePlatform({
  id: 'shareplay',
  name: 'SharePlay',
  about: 'Live streams, mostly of games, with a chat.',
  sites: [
    {
      hosts: ['shareplay.tv', 'www.shareplay.tv'],
      channel: '\\w[\\w.-]{2,}',
      reserved: `browse categories category channel channels chat clip clips creator dashboard
        directory discover explore following games home leaderboard live stream streams studio user users video
        videos`.split(/\s+/),
      browsing: ['/'],
      watching: ['/:channel', '/chat/*/*'],
    },
    { hosts: ['playstudio.shareplay.tv'], broadcasting: ['/', '/stream/**'] },
  ],
  minimumAge: {
    years: 13,
    note: 'Under 18 only with a parent’s consent.',
    source: 'https://blog.shareplay.tv/tos',
    checked: '2026-11-24',
  },
  tests: {
    browsing: ['https://www.shareplay.tv/', 'https://shareplay.tv/?ref=x', 'https://shareplay.tv'],
    watching: [
      'https://www.shareplay.tv/pixelpanda',
      'https://shareplay.tv/Pixel_Panda?ref=x',
      'https://www.shareplay.tv/chat/pixelpanda/9fd3a9ee-a915-4f8b-b23d-0123456789ab',
    ],
    broadcasting: [
      'https://playstudio.shareplay.tv/stream/settings',
      'https://playstudio.shareplay.tv/stream',
      'https://playstudio.shareplay.tv/',
    ],
    nothing: [
      'https://www.shareplay.tv/community-guidelines',
      'https://www.shareplay.tv/chat',
      'https://www.shareplay.tv/settings',
      'https://www.shareplay.tv/terms',
      'https://www.shareplay.tv/login',
      'https://www.shareplay.tv/pixelpanda/videos',
      'https://playstudio.shareplay.tv/settings/profile',
      'https://events.shareplay.tv/eventsub/subscriptions',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/README.md',
    'https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json',
  ],
});
