import { definePlatform } from '../define';

export default definePlatform({
  id: 'ibm-video',
  name: 'Ustream',
  about: 'Live video channels of companies, schools and space agencies; now called IBM Video Streaming.',
  sites: [
    {
      hosts: ['ustream.tv', 'www.ustream.tv', 'video.ibm.com'],
      // Names with a hyphen stand under `/channel/`; at the top they are pages about the product.
      channel: '\\w{3,}',
      reserved: `ajax broadcaster channel channels combined-embed dashboard discovery embed enterprise everywhere
        explore flash highlight howto live manage marketing marketplace new pro platform producer product
        products recorded solutions swf team trial upcoming use user users ustream video videos viewer
        watershed`.split(/\s+/),
      notLive: ['/recorded/**', '/embed/recorded/**', '/combined-embed/*/video/**', '/embed/channel/*/video/**'],
      watching: [
        '/:channel',
        '/channel/*',
        '/channel/id/:number',
        '/embed/:number',
        '/embed/channel/:number',
        '/combined-embed/:number',
      ],
      broadcasting: ['/broadcaster/*'],
    },
  ],
  tests: {
    watching: [
      'https://www.ustream.tv/decoraheagles',
      'https://video.ibm.com/iss_hdev?ref=x',
      'https://www.ustream.tv/channel/live-iss-stream',
      'https://video.ibm.com/channel/9408562',
      'https://www.ustream.tv/channel/id/9408562',
      'https://video.ibm.com/embed/23856732?autoplay=true',
      'https://www.ustream.tv/combined-embed/9408562',
    ],
    broadcasting: [
      'https://www.ustream.tv/broadcaster/17731787',
      'http://ustream.tv/broadcaster/616905',
      'https://video.ibm.com/broadcaster/23587453/',
    ],
    nothing: [
      'https://video.ibm.com/',
      'https://www.ustream.tv/recorded/20274954',
      'https://video.ibm.com/embed/recorded/128240221?autoplay=true',
      'https://www.ustream.tv/combined-embed/9408562/video/132041158',
      'https://video.ibm.com/embed/channel/23669513/video/ai-in-business',
      'https://video.ibm.com/dashboard',
      'https://video.ibm.com/pricing',
      'https://video.ibm.com/enterprise-video-streaming',
      'https://video.ibm.com/account/settings',
      'https://developers.video.ibm.com/channel-api',
      'https://support.video.ibm.com/hc/en-us',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/ustreamtv.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/ustream.py',
  ],
});
