import { definePlatform } from '../define';

export default definePlatform({
  id: 'substack',
  name: 'Substack',
  about: 'Newsletters and posts by writers, who also go live on video with a chat.',
  sites: [
    {
      // Each writer has a host of their own as well (`name.substack.com`); those cannot be listed.
      hosts: ['substack.com', 'www.substack.com', 'open.substack.com'],
      watching: ['/live-stream/:number', '/**?liveStream'],
    },
  ],
  tests: {
    watching: [
      'https://open.substack.com/live-stream/96450',
      'https://open.substack.com/live-stream/120789?utm_source=live-stream-share-button',
      'https://substack.com/home?liveStream=120789',
    ],
    nothing: [
      'https://substack.com/',
      'https://substack.com/home',
      'https://open.substack.com/pub/someone/p/a-post',
      'https://open.substack.com/chat/posts/07f07502-5a93-4d36-89b8-1be680129e0d',
      'https://substack.com/@someone',
      'https://open.substack.com/live-stream',
      'https://support.substack.com/hc/en-us',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/substack.js',
    'https://open.substack.com/',
  ],
});
