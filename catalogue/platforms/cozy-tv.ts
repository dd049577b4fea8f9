import { definePlatform } from '../define';

export default definePlatform({
  id: 'cozy-tv',
  name: 'Cozy.tv',
  about: 'Live talk shows, many of them political, with a chat.',
  sites: [
    {
      hosts: ['cozy.tv', 'www.cozy.tv'],
      channel: '\\w[\\w-]*',
      reserved: `browse cache categories category channel channels chat clips dashboard embed follow followed
        following home index live public replay replays schedule stickers stream streams studio user users video
        videos`.split(/\s+/),
      browsing: ['/'],
      watching: ['/:channel'],
    },
  ],
  tests: {
    browsing: ['https://cozy.tv/', 'https://www.cozy.tv/?ref=x'],
    watching: [
      'https://cozy.tv/beardson',
      'https://cozy.tv/nick',
      'https://www.cozy.tv/alexjones?ref=x',
      'https://cozy.tv/paultown/',
    ],
    nothing: [
      'https://cozy.tv/beardson/replays/2021-11-19_1',
      'https://cozy.tv/beardson/replays',
      'https://cozy.tv/public/cz_fav_128.png',
      'https://cozy.tv/login',
      'https://cozy.tv/settings',
      'https://cozy.tv/terms',
      'https://api.cozy.tv/chat',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/cozytv.py',
  ],
});
