import { definePlatform } from '../define';

export default definePlatform({
  id: 'odysee',
  name: 'Odysee',
  about: 'A video site with live streams.',
  movesInPage: true,
  sites: [
    {
      hosts: ['odysee.com', 'www.odysee.com', 'lbry.tv', 'www.lbry.tv'],
      browsing: ['/$/(live|livestreams)'],
      watching: ['/$/popout/*/*', '/$/livenow/*'],
      broadcasting: ['/$/livestream/**'],
      framed: true,
      // A title below a channel is a recording or a livestream alike, also in its player for other sites.
      maybe: { watching: ['/@*/*', '/$/embed/*/*'] },
    },
  ],
  page: [
    { element: '.help--notice-embed-livestream', visible: true, is: 'off' },
    { element: '.odysee-live-button', is: 'live' },
    { element: '.livestream-scheduled', is: 'off' },
    { element: '.help--notice', text: 'live right now', is: 'off' },
    // Only a title that has a recording is described so.
    { script: '"@type": "VideoObject"', is: 'over' },
  ],
  minimumAge: { years: 13, source: 'https://help.odysee.tv/de/communityguidelines/', checked: '2026-11-24' },
  tests: {
    browsing: [
      'https://odysee.com/$/livestreams',
      'https://odysee.com/$/live',
      'https://www.odysee.com/$/livestreams?lang=de',
    ],
    watching: [
      'https://odysee.com/$/popout/@rossmanngroup:a/stream:4',
      'https://odysee.com/$/livenow/@RT:fd',
      'https://odysee.com/$/popout/RT/livestream_RT',
    ],
    broadcasting: [
      'https://odysee.com/$/livestream',
      'https://odysee.com/$/livestream/create',
      'https://odysee.com/$/livestream?t=Setup',
    ],
    maybe: [
      'https://odysee.com/@RT:fd/livestream_RT:d',
      'https://odysee.com/@gardeningincanada:b/plants-i-will-never-grow-again.-the:e?lid=1',
      'https://lbry.tv/@LBRYFoundation:0/Episode-1:e',
      'https://odysee.com/$/embed/@channel:2/video:e',
      'https://odysee.com/%24/embed/livestream_RT/ad1b2c3d4e5f?r=x',
      'https://odysee.com/$/embed/@RT:fd/livestream_RT:d?autoplay=true',
    ],
    nothing: [
      'https://odysee.com/',
      'https://odysee.com/@rossmanngroup:a',
      'https://odysee.com/@rossmanngroup:a?view=about',
      'https://odysee.com/$/gaming',
      'https://odysee.com/$/settings/notifications',
      'https://odysee.com/$/latest/@RT:fd',
      'https://odysee.com/$/search?q=livestream',
      'https://odysee.com/$/embed/home',
      'https://odysee.com/$/tos',
      'https://help.odysee.tv/communityguidelines/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/OdyseeTeam/odysee-frontend/blob/master/ui/component/router/view.tsx',
    'https://github.com/OdyseeTeam/odysee-frontend/blob/master/ui/constants/pages.ts',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/lbry.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
