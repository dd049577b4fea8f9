import { definePlatform } from '../define';

export default definePlatform({
  id: 'boosty',
  name: 'Boosty',
  about: 'A Russian site where fans pay creators for posts; creators also stream live to them.',
  sites: [
    {
      hosts: ['boosty.to', 'www.boosty.to'],
      channel: '\\w[\\w.-]*',
      reserved: `app feed home index posts streams`.split(/\s+/),
      // A channel has one live page; posts are recordings, pictures and text.
      watching: ['/:channel/streams/(video_stream|only-chat)'],
    },
  ],
  tests: {
    watching: [
      'https://boosty.to/maddyson/streams/video_stream',
      'https://boosty.to/kuplinov/streams/video_stream?share=stream_link',
      'https://www.boosty.to/kuplinov/streams/only-chat',
    ],
    nothing: [
      'https://boosty.to/',
      'https://boosty.to/kuplinov',
      'https://boosty.to/maddyson/posts/0c652798-3b35-471f-8b48-a76a0b28736f',
      'https://boosty.to/kuplinov/posts/e55d050c-e3bb-4873-a7db-ac7a49b40c38',
      'https://boosty.to/domnekromanta/purchase/4041120?ssource=DIRECT',
      'https://boosty.to/app/messages?dialogId=1810655',
      'https://boosty.to/app/settings/subscriptions',
      'https://boosty.to/app/support?locale=en_US',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/boosty.py',
    'https://github.com/c0IIwr/Chat-Image-Display',
    'https://greasyfork.org/scripts/517529',
  ],
});
