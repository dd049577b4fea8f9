import { definePlatform } from '../define';

export default definePlatform({
  id: 'twitcasting',
  name: 'TwitCasting',
  about: 'Japanese live streams from phones and computers; viewers write.',
  sites: [
    {
      hosts: ['twitcasting.tv', 'www.twitcasting.tv', 'ssl.twitcasting.tv', '{lang}.twitcasting.tv'],
      // `c:`, `f:`, `g:` before a name: the account it was made with. The site's own pages end in `.php`.
      channel: '(?:[a-z]{1,2}:)?\\w[\\w-]+',
      reserved: `archive bookmark broadcaster calendar casinfo category clip clips explore follow following game gamer
        genre gift home index item items list live lives membership movie movies mybacks mypage new notifyindex
        point points popular ranking rankings recommend theater tickets timeline user viewer views`.split(/\s+/),
      browsing: ['/'],
      framed: true,
      likely: { watching: ['/:channel'] },
      // In other sites, whether anything is on or not.
      maybe: { watching: ['/:channel/embeddedplayer/live'] },
      broadcasting: ['/broadcast.php', '/broadcaster/**', '/:channel/broadcaster'],
    },
  ],
  page: [
    { element: 'body[data-is-onlive="true"]', is: 'live' },
    { element: 'body[data-is-onlive="false"]', is: 'off' },
  ],
  tests: {
    browsing: [
      'https://twitcasting.tv/',
      'https://twitcasting.tv/?genre=girls_jcjk_jp',
      'https://en.twitcasting.tv/',
      'https://ja.twitcasting.tv/?m=1',
    ],
    watching: [
      'https://twitcasting.tv/c:koinoya_mai',
      'https://twitcasting.tv/tweettvjp/',
      'https://en.twitcasting.tv/g:101429352056948364497',
    ],
    broadcasting: [
      'https://twitcasting.tv/broadcaster',
      'https://ja.twitcasting.tv/broadcast.php',
      'https://twitcasting.tv/g:101429352056948364497/broadcaster',
    ],
    maybe: ['https://twitcasting.tv/yotsuya_tenmado/embeddedplayer/live?auto_play=true'],
    nothing: [
      'https://twitcasting.tv/manae_nme/embeddedplayer/713984130',
      'https://twitcasting.tv/manae_nme/movie/713984130',
      'https://twitcasting.tv/tweettvjp/archive/',
      'https://twitcasting.tv/tweettvjp/show',
      'https://twitcasting.tv/tweettvjp/community',
      'https://twitcasting.tv/indexapi.php',
      'https://twitcasting.tv/search/text/abc',
      'https://twitcasting.tv/notifyindex.php',
      'https://twitcasting.tv/mybacks',
      'https://apiv2-doc.twitcasting.tv/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/twitcasting.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/twitcasting.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/T/TwitCasting/presence.ts',
  ],
});
