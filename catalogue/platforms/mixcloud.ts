import { definePlatform } from '../define';

export default definePlatform({
  id: 'mixcloud',
  name: 'Mixcloud',
  about: 'Radio shows and DJ sets, some with live video.',
  sites: [
    {
      hosts: ['mixcloud.com', 'www.mixcloud.com', 'beta.mixcloud.com', 'm.mixcloud.com'],
      browsing: ['/live'],
      // A recorded show is `/NAME/SHOW`.
      watching: ['/live/*', '/live/*/chat'],
    },
  ],
  report: {
    url: 'https://help.mixcloud.com/hc/en-us/articles/11222960773404-Staying-safe-on-Mixcloud',
    source: 'https://help.mixcloud.com/hc/en-us/articles/11222960773404-Staying-safe-on-Mixcloud',
    checked: '2026-11-24',
  },
  block: {
    url: 'https://help.mixcloud.com/hc/en-us/articles/11222960773404-Staying-safe-on-Mixcloud',
    source: 'https://help.mixcloud.com/hc/en-us/articles/11222960773404-Staying-safe-on-Mixcloud',
    checked: '2026-11-24',
  },
  tests: {
    browsing: ['https://www.mixcloud.com/live/', 'https://mixcloud.com/live'],
    watching: [
      'https://www.mixcloud.com/live/BabylonRadio/',
      'https://mixcloud.com/live/workshop_',
      'https://www.mixcloud.com/live/DjLobo75/chat/',
    ],
    nothing: [
      'https://www.mixcloud.com/',
      'https://www.mixcloud.com/spartacus/',
      'https://www.mixcloud.com/spartacus/lambiance/',
      'https://www.mixcloud.com/spartacus/uploads/',
      'https://www.mixcloud.com/spartacus/live/',
      'https://www.mixcloud.com/maxvibes/playlists/jazzcat-on-ness-radio/',
      'https://www.mixcloud.com/discover/house/',
      'https://www.mixcloud.com/ticket-terms/',
      'https://help.mixcloud.com/hc/en-us/articles/360019226699',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/mixcloud.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/mixcloud.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://help.mixcloud.com/hc/en-us/articles/360019226699',
  ],
});
