import { definePlatform } from '../define';

export default definePlatform({
  id: 'chzzk',
  name: 'Chzzk',
  about: 'Korean site for live game and talk streams.',
  movesInPage: true,
  sites: [
    {
      hosts: ['chzzk.naver.com', 'm.chzzk.naver.com'],
      notLive: ['/category/*/*/(clips|videos)/**', '/following?tab=VIDEO'],
      // `/party-lives/1`: those who stream together.
      browsing: ['/', '/(category|following|lives|party-lives)/**'],
      watching: ['/live/*/chat', '/iframe/live/*/**'],
      likely: { watching: ['/live/*'] },
    },
    {
      hosts: ['studio.chzzk.naver.com'],
      // Below the channel are also its followers, recordings and income; the stream key is among its settings.
      broadcasting: ['/', '/*', '/*/(live|remotecontrol|setting)/**'],
    },
  ],
  page: [
    // "The channel is offline", "The live stream has ended".
    { element: 'strong', text: '채널이 오프라인 상태입니다', is: 'off' },
    { element: 'strong', text: '라이브 종료', is: 'off' },
    { element: '.pzp-pc--live:not(.pzp-pc--loading)', visible: true, is: 'live' },
  ],
  chat: {
    list: '[class*="live_chatting_list_wrapper__"]',
    row: '[class*="live_chatting_list_item__"]',
    text: '[class*="live_chatting_message_text__"]',
    author: '[class*="live_chatting_username_nickname__"]',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/chzzk.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://chzzk.naver.com/?utm=x',
      'https://chzzk.naver.com/lives?sort=POPULAR',
      'https://chzzk.naver.com/party-lives/12345',
      'https://chzzk.naver.com/category/GAME/League_of_Legends/lives',
      'https://chzzk.naver.com/following?tab=LIVE',
    ],
    watching: [
      'https://chzzk.naver.com/live/bb382c2c0cc9fa7c86ab3b037fb5799c',
      'https://chzzk.naver.com/live/bb382c2c0cc9fa7c86ab3b037fb5799c/chat',
      'https://chzzk.naver.com/iframe/live/bb382c2c0cc9fa7c86ab3b037fb5799c/chat',
    ],
    broadcasting: [
      'https://studio.chzzk.naver.com/',
      'https://studio.chzzk.naver.com/ade160a32751f3572aeb6b712f3de69f/live',
      'https://studio.chzzk.naver.com/ade160a32751f3572aeb6b712f3de69f/remotecontrol',
      'https://studio.chzzk.naver.com/ade160a32751f3572aeb6b712f3de69f/setting',
    ],
    nothing: [
      'https://chzzk.naver.com/video/1754',
      'https://chzzk.naver.com/clips/qMyDsOoPxR',
      'https://chzzk.naver.com/bb382c2c0cc9fa7c86ab3b037fb5799c/videos',
      'https://chzzk.naver.com/search?query=lol',
      'https://chzzk.naver.com/category/GAME/League_of_Legends/videos',
      'https://studio.chzzk.naver.com/ade160a32751f3572aeb6b712f3de69f/follower',
      'https://chzzk.naver.com/embed/clip/qMyDsOoPxR',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/chzzk.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/chzzk.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/C/CHZZK/presence.ts',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
