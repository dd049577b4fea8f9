import { definePlatform } from '../define';

export default definePlatform({
  id: 'rokfin',
  name: 'Rokfin',
  about: 'Videos and live streams, many of them about politics.',
  sites: [
    {
      hosts: ['rokfin.com', 'www.rokfin.com'],
      // A recording keeps the stream's address.
      watching: ['/stream/:number/**', '/popout/chat/*'],
    },
  ],
  tests: {
    watching: [
      'https://rokfin.com/stream/31332/The-Grayzone-live-on-Nordstream-blame-game',
      'https://www.rokfin.com/stream/10543',
      'https://www.rokfin.com/stream/10543/?ref=x',
      'https://rokfin.com/popout/chat/123456?stream=31332',
    ],
    nothing: [
      'https://rokfin.com/',
      'https://www.rokfin.com/post/57548/Mitt-Romneys-Crazy-Solution-To-Climate-Change',
      'https://www.rokfin.com/stack/271/Tulsi-Gabbard-Portsmouth-Townhall-FULL--Feb-9-2020',
      'https://rokfin.com/TheConvoCouch',
      'https://rokfin.com/stream',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/rokfin.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
