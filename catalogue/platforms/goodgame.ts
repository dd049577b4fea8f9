import { definePlatform } from '../define';

export default definePlatform({
  id: 'goodgame',
  name: 'GoodGame',
  about: 'Russian live game and talk streams with a chat.',
  sites: [
    {
      hosts: ['goodgame.ru', 'www.goodgame.ru'],
      channel: '[\\w.*-]+',
      reserved: `ajax all backend categories category channel channels chat clan clans clip clips css cup cups
        favorites files follow following game games home img index js live newspapers obs overlay page player
        post posts premiums profiles rating ratings record records recordings smile smiles stream streamer
        streamers streams topic topics tournament tournaments user users video videos view vod`.split(/\s+/),
      browsing: ['/', '/(channels|streams)/**'],
      watching: [
        '/:channel',
        '/:channel/chat/**',
        '/channel/:channel',
        '/channel/:channel/:number',
        '/channel/:channel/chat/**',
        '/chat/*',
        // The channel's number stands alone in the query: `/player?123`.
        '/player',
      ],
    },
  ],
  tests: {
    browsing: [
      'https://goodgame.ru/',
      'https://goodgame.ru/channels/',
      'http://goodgame.ru/channels/page/1/',
      'http://www.goodgame.ru/channels/favorites',
      'https://goodgame.ru/streams',
    ],
    watching: [
      'https://goodgame.ru/TGW#autoplay',
      'https://goodgame.ru/Mr.Gray',
      'https://goodgame.ru/HeDoPa3yMeHue*',
      'https://www.goodgame.ru/CHANNELNAME?foo=bar',
      'https://goodgame.ru/TGW/chat',
      'https://goodgame.ru/channel/w23/',
      'http://goodgame.ru/channel/Miker/87/',
      'https://goodgame.ru/chat/7998',
      'https://www.goodgame.ru/player?CHANNELID',
    ],
    nothing: [
      'https://goodgame.ru/channel/HeLLisiuM/subscribe',
      'https://goodgame.ru/news/12345',
      'https://goodgame.ru/user/123',
      'https://goodgame.ru/user/123/edit',
      'https://goodgame.ru/api/4/users/TGW/stream',
      'https://goodgame.ru/ajax/login/',
      'https://goodgame.ru/clips',
      'https://goodgame.ru/channel/',
      'https://hls.goodgame.ru/previews/7998_240.jpg',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_goodgame.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/goodgame.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/goodgame.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
