import { definePlatform } from '../define';

export default definePlatform({
  id: 'meetme',
  name: 'MeetMe',
  about: 'A meeting place for strangers nearby, with live streams, gifts and private messages.',
  sites: [
    {
      hosts: ['meetme.com', 'www.meetme.com', 'app.meetme.com', 'beta.meetme.com'],
      localePaths: true,
      // Its older pages are all behind a `#`: `/#home`, `/#meet`.
      hashRoutes: true,
      browsing: ['/live', '/live/search/**', '/#live', '/#live/search/**'],
      watching: ['/live/view/*', '/#live/view/*'],
      'video-chat': ['/#'],
    },
    // The live part, as it stands in the pages above.
    { hosts: ['api.gateway.meetme-live.com'], watching: ['/web-live/live/view/*', '/web-live/view/**'] },
  ],
  minimumAge: { years: 18, source: 'https://m.meetme.com/terms', checked: '2026-11-24' },
  tests: {
    browsing: [
      'https://app.meetme.com/live/search/trending/all',
      'https://app.meetme.com/live/search/nearby/all?ref=x',
      'https://app.meetme.com/live',
      'https://beta.meetme.com/#live/search/nearby/ALL',
    ],
    watching: [
      'https://app.meetme.com/live/view/f6vzbtTxUo',
      'https://www.meetme.com/live/view/aB3dE5gH7j?ref=x',
      'https://api.gateway.meetme-live.com/web-live/live/view/f6vzbtTxUo',
      'https://api.gateway.meetme-live.com/web-live/view/f6vzbtTxUo/following',
      'https://beta.meetme.com/#live/view/f6vzbtTxUo',
    ],
    'video-chat': ['https://www.meetme.com/', 'https://meetme.com', 'https://app.meetme.com/'],
    nothing: [
      'https://www.meetme.com/terms',
      'https://www.meetme.com/safety',
      'https://www.meetme.com/#home',
      'https://beta.meetme.com/#meet/member/123',
      'https://beta.meetme.com/#chat',
      'https://www.meetme.com/apps/profile/someone',
      'https://app.meetme.com/get-started/email/login',
      'https://app.meetme.com/live/view',
      'https://app.meetme.com/settings',
      'https://messages.meetme.com/',
      'https://support.meetme.com/hc/en-us',
      'https://api.meetme.com/v1/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/meetme.js',
    'Public code that opens beta.meetme.com/#live/search/…, and the live part by itself at …/web-live/view/…',
    'Public code that opens app.meetme.com/live/search/trending/all and app.meetme.com/live/view/…',
  ],
});
