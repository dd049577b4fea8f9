import { definePlatform } from '../define';

export default definePlatform({
  id: 'velora',
  name: 'Velora',
  about: 'Live streams of games and talk, with a chat; some are tagged as for adults.',
  sites: [
    {
      hosts: ['velora.tv', 'www.velora.tv'],
      channel: '\\w[\\w-]{2,}',
      reserved: `admin browse categories category clip clips creator dashboard directory discover embed explore
        following home leaderboard live popout stream streams studio tag tags user users video videos`.split(/\s+/),
      browsing: ['/', '/browse/**'],
      watching: ['/:channel', '/:channel/chat'],
      broadcasting: ['/dashboard', '/dashboard/stream/**'],
    },
  ],
  tests: {
    browsing: ['https://velora.tv/', 'https://www.velora.tv/browse', 'https://velora.tv/browse/just-chatting?sort=new'],
    watching: [
      'https://velora.tv/GivesAMinute',
      'https://www.velora.tv/moon_harvest?ref=x',
      'https://velora.tv/moon_harvest/',
      'https://velora.tv/givesaminute/chat',
    ],
    broadcasting: [
      'https://velora.tv/dashboard',
      'https://velora.tv/dashboard/stream',
      'https://velora.tv/dashboard/stream/popout?panels=chat%2Cactivity&channel=GivesAMinute&layout=vertical',
      'https://velora.tv/dashboard/stream/popout/GivesAMinute/obs-chat',
    ],
    nothing: [
      'https://velora.tv/login',
      'https://velora.tv/register',
      'https://velora.tv/settings',
      'https://velora.tv/about',
      'https://velora.tv/terms',
      'https://velora.tv/dashboard/analytics',
      'https://velora.tv/moon_harvest/videos',
      'https://developer.velora.tv/docs/webhooks/events',
      'https://assets.velora.tv/emotes/raid/raid-fireraid/56.webp',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/PreMiD/Activities/blob/main/websites/V/Velora/presence.ts',
    'https://github.com/steveseguin/social_stream/blob/main/sources/velora.js',
    'https://github.com/steveseguin/social_stream/blob/main/docs/js/sites.js',
  ],
});
