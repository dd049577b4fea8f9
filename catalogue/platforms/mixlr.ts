import { definePlatform } from '../define';

export default definePlatform({
  id: 'mixlr',
  name: 'Mixlr',
  about: 'Live radio, church services and match commentary, sound only, with a chat.',
  sites: [
    {
      // Each channel has a host of its own; `www.` and the site's own hosts have no `/events/`.
      hosts: ['{name}.mixlr.com', 'www.{name}.mixlr.com'],
      watching: ['/events/:number'],
    },
    // The old player, as it stands in other pages.
    { hosts: ['mixlr.com', 'www.mixlr.com'], watching: ['/users/:number/embed', '/*/embed'] },
  ],
  tests: {
    watching: [
      'https://masjid-el-noor.mixlr.com/events/4930085',
      'https://gott-snack.mixlr.com/events/4400001/',
      'https://hilltopfm.mixlr.com/events/4387116?ref=x',
      'https://mixlr.com/users/2913311/embed?autoplay=true',
      'https://mixlr.com/rccg-radio/embed',
    ],
    nothing: [
      'https://mixlr.com/',
      'https://www.mixlr.com/pricing',
      'https://mixlr.com/about',
      'https://hilltopfm.mixlr.com/',
      'https://hilltopfm.mixlr.com/recordings/2375194',
      'https://hilltopfm.mixlr.com/events',
      'https://hilltopfm.mixlr.com/account',
      'https://api.mixlr.com/broadcasts/998877',
      'https://support.mixlr.com/hc/en-us',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/mixlr.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://pastebin.com/3YAqu25Q',
  ],
});
