import { definePlatform } from '../define';

export default definePlatform({
  id: 'bitchute',
  name: 'BitChute',
  about: 'A video site with some live streams and a chat beside them.',
  sites: [
    {
      hosts: ['bitchute.com', 'www.bitchute.com'],
      // `/video/…` is nearly always a recording and has nothing that tells the two apart.
      watching: ['/popChat/**'],
    },
  ],
  tests: {
    watching: [
      'https://www.bitchute.com/popChat/abc',
      'https://www.bitchute.com/popChat/abc/?theme=dark',
      'https://bitchute.com/popchat/abc',
    ],
    nothing: [
      'https://www.bitchute.com/',
      'https://www.bitchute.com/video/UGlrF9o9b-Q/',
      'https://old.bitchute.com/video/UGlrF9o9b-Q/',
      'https://www.bitchute.com/embed/lbb5G1hjPhw/',
      'https://www.bitchute.com/channel/bitchute/',
      'https://www.bitchute.com/profile/I5NgtHZn9vPj/',
      'https://www.bitchute.com/playlist/wV9Imujxasw9/',
      'https://www.bitchute.com/torrent/Zee5BE49045h/szoMrox2JEI.webtorrent',
      'https://www.bitchute.com/accounts/login',
      'https://www.bitchute.com/search?query=live',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/bitchute.js',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/bitchute.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/B/BitChute/presence.ts',
  ],
});
