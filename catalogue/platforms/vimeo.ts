import { definePlatform } from '../define';

export default definePlatform({
  id: 'vimeo',
  name: 'Vimeo',
  about: 'A video site, where events can be streamed live too.',
  sites: [
    {
      hosts: ['vimeo.com', 'www.vimeo.com'],
      framed: true,
      // The key of an unlisted event: ten hexadecimal digits.
      channel: '[\\da-f]{10}',
      watching: [
        '/event/:number',
        '/event/:number/:channel',
        '/event/:number/embed',
        '/event/:number/embed/:channel',
        '/event/:number/embed/interaction',
        '/event/:number/chat/**',
        '/live-chat/:number/**',
        '/live/interaction_tools/live_event/:number',
        '/webinars/events/*',
        '/webinars/events/*/embed',
      ],
    },
  ],
  tests: {
    watching: [
      'https://vimeo.com/event/5116195',
      'https://www.vimeo.com/event/4154130/?ref=x',
      'https://vimeo.com/event/5113032/embed?autoplay=1&muted=1',
      'https://vimeo.com/event/4606123/embed/358d60ce2e',
      'https://vimeo.com/event/4606123/358d60ce2e',
      'https://vimeo.com/event/4386223/embed/interaction',
      'https://vimeo.com/event/687994/chat/',
      'https://vimeo.com/event/123456/chat/interaction',
      'https://vimeo.com/live-chat/611413510/interaction/',
      'https://vimeo.com/live/interaction_tools/live_event/3730639',
      'https://vimeo.com/webinars/events/0aBc-1/embed',
    ],
    nothing: [
      'https://vimeo.com/',
      'https://vimeo.com/76979871',
      'https://vimeo.com/144579403/ec02229140',
      'https://vimeo.com/event/595460/videos/498149131/',
      'https://vimeo.com/event/4753126/videos/1046153257',
      'https://vimeo.com/live',
      'https://vimeo.com/webinars',
      'https://vimeo.com/channels/tributes/6213729',
      'https://vimeo.com/groups/travelhd/videos/22439234',
      'https://vimeo.com/ondemand/worldoftomorrow3/467204924',
      'https://vimeo.com/showcase/3253534/video/119195465',
      'https://vimeo.com/user26785108/newspiritualguide',
      'https://player.vimeo.com/video/68375962',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/vimeo.py',
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_vimeo.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'Public code that shows vimeo.com/webinars/events/…/embed and vimeo.com/live/interaction_tools/… in other pages',
  ],
});
