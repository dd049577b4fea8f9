import { definePlatform } from '../define';

export default definePlatform({
  id: 'picarto',
  name: 'Picarto',
  about: 'Artists draw live, with a chat; some of it is for adults.',
  sites: [
    {
      hosts: ['picarto.tv', 'www.picarto.tv'],
      channel: '\\w[\\w-]+',
      reserved: `artists artworks bot browse categories category channel channels chatpopout clips commission
        commissions communities creator dashboard discover embed explore following galleries gallery golive home index
        live modpopout multistream multistreampopout player playerpopout pro recordings site stream streampopout
        streams tag tags team teams user users videopopout videos`.split(/\s+/),
      notLive: ['/explore/(artists|artworks|clips|gallery|videos)/**'],
      browsing: ['/', '/explore/**', '/communities/explore'],
      watching: ['/:channel', '/(chatpopout|streampopout)/*/**'],
    },
    { hosts: ['oauth.picarto.tv'], broadcasting: ['/dashboard/**'] },
  ],
  tests: {
    browsing: [
      'https://picarto.tv/',
      'https://picarto.tv/explore',
      'https://picarto.tv/explore/categories',
      'https://picarto.tv/explore/stream',
      'https://picarto.tv/communities/explore',
    ],
    watching: [
      'https://picarto.tv/allatir',
      'https://www.picarto.tv/TheBaker?ref=x',
      'https://picarto.tv/chatpopout/allatir/public',
      'https://picarto.tv/streampopout/allatir/public',
    ],
    broadcasting: ['https://oauth.picarto.tv/dashboard', 'https://oauth.picarto.tv/dashboard/stream'],
    nothing: [
      'https://picarto.tv/ArtofZod/videos/771008',
      'https://picarto.tv/DrechuArt/profile/videos/400347',
      'https://picarto.tv/videopopout/123456',
      'https://picarto.tv/settings/multistream',
      'https://picarto.tv/site/terms',
      'https://picarto.tv/search?q=Artist',
      'https://picarto.tv/explore/videos',
      'https://help.picarto.tv/help/mature-content/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/picarto.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/picarto.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
